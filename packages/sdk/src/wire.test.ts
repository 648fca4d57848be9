import { randomBytes } from "node:crypto";
import { openAsBlob } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { aProblem } from "../test/observe.js";
import { json, partsOf, serve } from "../test/serve.js";
import { createClient } from "./client.js";
import type { NewApplication } from "./types.js";

const PDF = "application/pdf";
const APPLICATION: NewApplication = {
  offerId: "off_1",
  applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
  message: "Bonjour,\nje suis motivée.",
};
const secret = (baseUrl: string) => createClient({ key: "sk_test_company", baseUrl });

test("an application and its file arrive as they left, and the receipt comes back", async () => {
  const { baseUrl, received } = await serve((_, response) => json(response, 201, { reference: "7KQ4-9XMZ" }));
  const bytes = randomBytes(300_000);
  const cv = new File([bytes], "CV – Ada.pdf", { type: PDF });

  const client = createClient({ key: "pk_test_school", baseUrl });
  const receipt = await client.applications.submit(APPLICATION, cv, { idempotencyKey: "k1" });

  expect(receipt).toEqual({ reference: "7KQ4-9XMZ" });
  const [request] = received;
  if (!request) throw new Error("Nothing was received.");
  expect([request.method, request.url]).toEqual(["POST", "/v1/applications?key=pk_test_school"]);
  expect(request.headers["idempotency-key"]).toBe("k1");
  const parts = await partsOf(request);
  expect(JSON.parse(String(parts.get("application")))).toEqual(APPLICATION);
  const sent = parts.get("cv");
  if (!(sent instanceof File)) throw new Error("No file came.");
  expect([sent.name, sent.type]).toEqual(["CV – Ada.pdf", PDF]);
  expect(Buffer.from(await sent.arrayBuffer()).equals(bytes)).toBe(true);
});

test("a spontaneous candidate and both files arrive as they left", async () => {
  const { baseUrl, received } = await serve((_, response) => json(response, 201, {}));
  const candidate = {
    person: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
    wishes: { romeCodes: ["M1855"] },
    consents: [{ purpose: "pool" as const, textVersion: "2026-11" }],
  };
  const [cv, document] = ["cv.pdf", "lettre.pdf"].map((name) => new File(["%PDF-1.7"], name, { type: PDF }));
  if (!cv) throw new Error("There is no CV to send.");
  await secret(baseUrl).poolCandidates.submit(candidate, cv, { document, idempotencyKey: "k1" });

  const [request] = received;
  if (!request) throw new Error("Nothing was received.");
  expect([request.method, request.url]).toEqual(["POST", "/v1/pool-candidates"]);
  expect(request.headers["idempotency-key"]).toBe("k1");
  const parts = await partsOf(request);
  expect(JSON.parse(String(parts.get("candidate")))).toEqual(candidate);
  expect(parts.get("cv")).toMatchObject({ name: "cv.pdf", type: PDF, size: 8 });
  expect(parts.get("document")).toMatchObject({ name: "lettre.pdf", type: PDF, size: 8 });
});

test("a file of the disk is sent under the name given", async () => {
  const { baseUrl, received } = await serve((_, response) => json(response, 201, {}));
  const folder = await mkdtemp(join(tmpdir(), "sdk-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, "1.bin"), "%PDF-1.7");

  const cv = await openAsBlob(join(folder, "1.bin"), { type: PDF });
  await secret(baseUrl).applications.submit(APPLICATION, cv, { fileName: "cv.pdf" });

  const [request] = received;
  const sent = request && (await partsOf(request)).get("cv");
  expect(sent).toMatchObject({ name: "cv.pdf", type: PDF, size: 8 });
});

test("a submission cut on the way is sent again whole, under the same key", async () => {
  let tries = 0;
  const { baseUrl, received } = await serve((_, response, request) => {
    if (tries++ === 0) request.socket.destroy();
    else json(response, 201, {});
  });
  await secret(baseUrl).applications.submit(APPLICATION, new File(["%PDF-1.7"], "cv.pdf", { type: PDF }));
  expect(received).toHaveLength(2);
  expect(received[0]?.headers["idempotency-key"]).toMatch(/^[0-9a-f]{32}$/);
  expect(received[1]?.headers["idempotency-key"]).toBe(received[0]?.headers["idempotency-key"]);
  expect(received[1]?.body.toString()).toContain("%PDF-1.7");
});

test("a file of offers arrives as it left, with how it is written and what its lines leave out", async () => {
  const { baseUrl, received } = await serve((_, response) => json(response, 200, { lines: [] }));
  const file = new File(["référence;titre\n"], "offres.csv", { type: "text/csv" });
  const query = { format: "csv", dryRun: true, closeMissing: false, companyId: "par_1" } as const;
  await secret(baseUrl).offerImports.create(file, query, { rhythm: "1w_3w" });

  const [request] = received;
  if (!request) throw new Error("Nothing was received.");
  expect([request.method, request.url]).toEqual([
    "POST",
    "/v1/offer-imports?format=csv&companyId=par_1&dryRun=true&closeMissing=false",
  ]);
  const parts = await partsOf(request);
  expect(JSON.parse(String(parts.get("defaults")))).toEqual({ rhythm: "1w_3w" });
  const sent = parts.get("file");
  expect(sent instanceof File && (await sent.text())).toBe("référence;titre\n");
});

test("a service that is starting is waited for", async () => {
  let tries = 0;
  const { baseUrl } = await serve((_, response) =>
    tries++ === 0
      ? json(response, 503, aProblem({ status: 503, code: "not_ready" }), { "Retry-After": "0" })
      : json(response, 200, { data: [], page: { nextCursor: null } }),
  );
  await expect(secret(baseUrl).packs.list()).resolves.toMatchObject({ data: [] });
});

test("a CV comes back byte for byte, with its name, type and size", async () => {
  const bytes = randomBytes(1_000_000);
  const { baseUrl, received } = await serve((_, response) =>
    response
      .writeHead(200, {
        "Content-Type": PDF,
        "Content-Length": bytes.length,
        "Content-Disposition": "attachment; filename=\"CV.pdf\"; filename*=UTF-8''CV%20Zo%C3%A9.pdf",
      })
      .end(bytes),
  );
  const cv = await secret(baseUrl).applications.downloadCv("app_1");
  expect(cv).toMatchObject({ fileName: "CV Zoé.pdf", contentType: PDF, sizeBytes: 1_000_000 });
  expect(bytes.equals(await cv.bytes())).toBe(true);
  expect(received[0]?.headers.authorization).toBe("Bearer sk_test_company");
});

test("a CV can be taken as a stream, before its last byte has left the service", async () => {
  let finish = () => {};
  const { baseUrl } = await serve((_, response) => {
    response.writeHead(200, { "Content-Type": PDF }).write("%PDF-");
    finish = () => response.end("1.7");
  });
  const { body, sizeBytes } = await secret(baseUrl).applications.downloadCv("app_1");
  expect(sizeBytes).toBeNull();
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  expect((await reader.read()).value).toBe("%PDF-");
  finish();
  expect((await reader.read()).value).toBe("1.7");
});

test("a CV cut on its way is a connection error, never a shorter file", async () => {
  const { baseUrl } = await serve((_, response, request) => {
    response.writeHead(200, { "Content-Type": PDF, "Content-Length": 100 }).write("%PDF-");
    setTimeout(() => request.socket.destroy(), 20);
  });
  const cv = await secret(baseUrl).applications.downloadCv("app_1");
  await expect(cv.bytes()).rejects.toMatchObject({ name: "ConnectionError" });
});

test("nobody at the address is a connection error", async () => {
  const client = createClient({ key: "pk_test_school", baseUrl: "http://127.0.0.1:1", maxRetries: 0 });
  await expect(client.packs.list()).rejects.toMatchObject({ name: "ConnectionError" });
});

test("an upload that is aborted stops, and rejects with an AbortError", async () => {
  const { baseUrl } = await serve(() => {});
  const controller = new AbortController();
  const submitting = secret(baseUrl).applications.submit(APPLICATION, new File(["%PDF"], "cv.pdf"), {
    signal: controller.signal,
  });
  setTimeout(() => controller.abort(), 30);
  await expect(submitting).rejects.toMatchObject({ name: "AbortError" });
});
