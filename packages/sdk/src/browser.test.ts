import type { ServerResponse } from "node:http";
import { launchBrowser } from "@alternance-kit/testing/launch-browser";
import type { Browser } from "playwright";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aProblem } from "../test/observe.js";
import { openPage } from "../test/open-page.js";
import { json, partsOf, type Received, serve } from "../test/serve.js";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 60_000);
afterAll(() => browser.close());

/** A service of another origin than the page, which CORS lets in; it answers preflights by itself. */
const serveApart = (answer: (received: Received, response: ServerResponse, tries: number) => void) => {
  let tries = 0;
  return serve((received, response) => {
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Methods", "GET, POST, PATCH");
    response.setHeader(
      "Access-Control-Allow-Headers",
      "content-type, idempotency-key, upload-length, upload-metadata, upload-offset",
    );
    response.setHeader("Access-Control-Expose-Headers", "retry-after");
    if (received.method === "OPTIONS") response.writeHead(204).end();
    else answer(received, response, ++tries);
  });
};
const methods = (received: readonly Received[]) => received.map(({ method }) => method);
const SIZE = 3_000_000;

test("a public read from another origin asks no preflight", async () => {
  const { baseUrl, received } = await serveApart((_, response) => json(response, 200, { total: 3 }));
  const page = await openPage(browser);
  expect(await page.evaluate((url) => sdk.search(url), baseUrl)).toBe(3);
  expect(methods(received)).toEqual(["GET"]);
});

test("an upload tells how far it is, up to its last byte, and arrives whole", async () => {
  const { baseUrl, received } = await serveApart((_, response) =>
    json(response, 201, { reference: "7KQ4-9XMZ" }),
  );
  const page = await openPage(browser);
  const { outcome, told } = await page.evaluate((upload) => sdk.upload(upload), { baseUrl, size: SIZE });

  expect(outcome).toBe("7KQ4-9XMZ");
  const last = told.at(-1);
  expect(last?.sentBytes).toBe(last?.totalBytes);
  expect(last?.totalBytes).toBeGreaterThan(SIZE);
  expect(told.map(({ sentBytes }) => sentBytes)).toEqual(
    told.map(({ sentBytes }) => sentBytes).sort((a, b) => a - b),
  );
  const request = received.find(({ method }) => method === "POST");
  const cv = request && (await partsOf(request)).get("cv");
  expect(cv).toMatchObject({ name: "cv.pdf", type: "application/pdf", size: SIZE });
});

test("a refused upload is the service's own error", async () => {
  const { baseUrl } = await serveApart((_, response) =>
    json(response, 415, aProblem({ status: 415, code: "file_type_refused" })),
  );
  const page = await openPage(browser);
  const { outcome } = await page.evaluate((upload) => sdk.upload(upload), { baseUrl, size: 10 });
  expect(outcome).toBe("file_type_refused");
});

test("an upload to a busy service comes back when it was told to, under the same key", async () => {
  const { baseUrl, received } = await serveApart((_, response, tries) =>
    tries === 1
      ? json(response, 503, aProblem({ status: 503, code: "not_ready" }), { "Retry-After": "1" })
      : json(response, 201, { reference: "7KQ4-9XMZ" }),
  );
  const page = await openPage(browser);
  const before = performance.now();
  const { outcome } = await page.evaluate((upload) => sdk.upload(upload), { baseUrl, size: 10 });
  expect(outcome).toBe("7KQ4-9XMZ");
  expect(performance.now() - before).toBeGreaterThan(1000);
  const keys = received
    .filter(({ method }) => method === "POST")
    .map(({ headers }) => headers["idempotency-key"]);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test("an aborted upload is an AbortError, and is not sent again", async () => {
  const { baseUrl, received } = await serveApart(() => {}); // Takes the upload, and never answers.
  const page = await openPage(browser);
  const upload = { baseUrl, size: 10, stopAfterMs: 300 };
  const { outcome } = await page.evaluate((one) => sdk.upload(one), upload);
  expect(outcome).toBe("AbortError");
  const posts = methods(received).filter((method) => method === "POST");
  expect(posts.length).toBeLessThanOrEqual(1); // None, where the abort came before the service had read it.
});

test("an upload to nobody is a connection error", async () => {
  const page = await openPage(browser);
  const upload = { baseUrl: "http://127.0.0.1:1", size: 10 };
  expect((await page.evaluate((one) => sdk.upload(one), upload)).outcome).toBe("ConnectionError");
});

test("a secret key is refused in a real page", async () => {
  const page = await openPage(browser);
  expect(await page.evaluate(() => sdk.useSecretKey("https://api.example.org"))).toContain(
    "not for browsers",
  );
});

test("a file sent before its application goes on after a cut, and tells how much of it is there all the way", async () => {
  const kept: Buffer[] = [];
  const offset = () => Buffer.concat(kept).length;
  const { baseUrl, received } = await serveApart(({ method, headers, body }, response) => {
    if (method !== "PATCH")
      return json(response, 200, { id: "upl_1", sizeBytes: SIZE, receivedBytes: offset() });
    // Browsers send again by themselves what a connection that was kept alive lost.
    if (headers["upload-offset"] !== String(offset()))
      return json(response, 409, aProblem({ status: 409, code: "upload_offset_mismatch" }));
    const isFirst = kept.length === 0;
    kept.push(isFirst ? body.subarray(0, 1_000_000) : body);
    return isFirst ? response.destroy() : response.writeHead(204).end();
  });
  const page = await openPage(browser);
  const { id, told } = await page.evaluate((file) => sdk.sendFile(file), { baseUrl, size: SIZE });

  expect(id).toBe("upl_1");
  const asked = received.filter(({ method }) => method !== "OPTIONS");
  expect([methods(asked).at(0), ...methods(asked).slice(-2)]).toEqual(["POST", "GET", "PATCH"]);
  expect(asked.at(-1)?.headers["upload-offset"]).toBe("1000000");
  expect(offset()).toBe(SIZE);
  expect(new Set(told.map(({ totalBytes }) => totalBytes))).toEqual(new Set([SIZE]));
  const resumedAt = told.findIndex(({ sentBytes }, i) => sentBytes < (told[i - 1]?.sentBytes ?? 0));
  expect(told[resumedAt]?.sentBytes).toBe(1_000_000);
  expect(told.at(-1)?.sentBytes).toBe(SIZE);
});
