import { afterEach, expect, test, vi } from "vitest";
import { aProblem, observe, refusing } from "../test/observe.js";
import { createHttp } from "./http.js";

const ok = () => Response.json({ id: "off_1" });
const page = () => new Response("<html>Bad gateway</html>", { status: 502 });
const cut = () => new TypeError("fetch failed");

afterEach(() => {
  vi.unstubAllGlobals();
});

test("a publishable key travels in the query, with no header that would make CORS ask first", async () => {
  const { http, asked } = observe([ok()]);
  await http("/v1/offers", { query: { q: "développeur react", department: ["31", "34"] } });
  expect(asked[0]).toMatchObject({
    url: "https://api.example.org/v1/offers?q=d%C3%A9veloppeur+react&department=31%2C34&key=pk_test_school",
    method: "GET",
    headers: {},
    body: null,
  });
});

test("a secret key travels in a header, and never in the address", async () => {
  const { http, asked } = observe([ok()], { key: " sk_test_company\n" });
  await http("/v1/offers", { query: { limit: 5 } });
  expect(asked[0]?.url).toBe("https://api.example.org/v1/offers?limit=5");
  expect(asked[0]?.headers).toEqual({ Authorization: "Bearer sk_test_company" });
});

test("a client session travels in a header, from a page too", async () => {
  vi.stubGlobal("document", {});
  const { http, asked } = observe([ok()], { key: "cs_test_camille" });
  await http("/v1/applications", { query: { status: ["received", "screening"] } });
  expect(asked[0]?.url).toBe("https://api.example.org/v1/applications?status=received%2Cscreening");
  expect(asked[0]?.headers).toEqual({ Authorization: "Bearer cs_test_camille" });
});

test("a secret key in a page is refused before anything is sent", () => {
  vi.stubGlobal("document", {});
  const start = (key: string) => () => createHttp({ key, baseUrl: "https://api.example.org" });
  expect(start("sk_test_company")).toThrow("not for browsers");
  expect(start("pk_test_company")).not.toThrow();
});

test.each(["https://example.org/alternance", "https://example.org/alternance/"])(
  "a service under a path is found there: %s",
  async (baseUrl) => {
    const { http, asked } = observe([ok()], { baseUrl });
    await http("/v1/packs");
    expect(asked[0]?.url).toBe("https://example.org/alternance/v1/packs?key=pk_test_school");
  },
);

test("a body is sent as JSON", async () => {
  const { http, asked } = observe([ok()]);
  await http("/v1/quotes", { method: "POST", json: { quantity: 1 }, idempotencyKey: "k1" });
  expect(asked[0]).toMatchObject({
    body: '{"quantity":1}',
    headers: { "Content-Type": "application/json", "Idempotency-Key": "k1" },
  });
});

test("a refusal is an ApiError with the whole of what the service said", async () => {
  const errors = [{ pointer: "/seats", code: "too_small" as const, detail: "At least 1." }];
  const { http } = observe([refusing({ status: 422, code: "validation_failed", errors })]);
  await expect(http("/v1/offers", { method: "POST", json: {} })).rejects.toMatchObject({
    name: "ApiError",
    message: "validation_failed: No offer off_1.",
    code: "validation_failed",
    status: 422,
    title: "No such offer",
    detail: "No offer off_1.",
    requestId: "req_1",
    errors,
  });
});

test.each([
  ["an HTML page for an error", () => new Response("<html>", { status: 404 })],
  ["an HTML page for an answer", () => new Response("<html>Log in to the Wi-Fi</html>")],
  ["another service's JSON", () => Response.json({ message: "Forbidden" }, { status: 403 })],
])("%s is a connection error, not a crash", async (_case, answer) => {
  const { http } = observe([answer()], { maxRetries: 0 });
  await expect(http("/v1/offers")).rejects.toMatchObject({ name: "ConnectionError" });
});

test("a read is tried twice more when the network fails, then the last cause is told", async () => {
  const last = cut();
  const { http, asked, waits } = observe([cut(), page(), last]);
  await expect(http("/v1/offers")).rejects.toMatchObject({ name: "ConnectionError", cause: last });
  expect([asked.length, waits]).toEqual([3, [300, 600]]);
});

test("an answer cut in its middle is asked for again", async () => {
  const half = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('{"id":'));
      stream.error(new TypeError("terminated"));
    },
  });
  const { http } = observe([new Response(half), ok()]);
  await expect(http("/v1/offers/off_1")).resolves.toEqual({ id: "off_1" });
});

test("what makes something is tried again under the same key, so that it is made once", async () => {
  const { http, asked } = observe([cut(), refusing({ status: 409, code: "idempotency_in_progress" }), ok()]);
  await expect(http("/v1/orders", { method: "POST", json: {}, idempotencyKey: "k1" })).resolves.toBeTruthy();
  expect(asked.map(({ headers }) => headers)).toEqual(
    Array(3).fill({ "Content-Type": "application/json", "Idempotency-Key": "k1" }),
  );
});

test.each(["POST", "PATCH"] as const)("a %s without a key is sent once only", async (method) => {
  const { http, asked } = observe([cut()]);
  await expect(http("/v1/offers/off_1", { method, json: {} })).rejects.toThrow();
  expect(asked).toHaveLength(1);
});

test("a refusal that stands is not asked again", async () => {
  const { http, asked } = observe([refusing({ status: 409, code: "offer_closed" })]);
  await expect(http("/v1/offers")).rejects.toMatchObject({ code: "offer_closed" });
  expect(asked).toHaveLength(1);
});

test("a busy service says when to come back", async () => {
  const { http, waits } = observe([
    refusing({ status: 503, code: "not_ready" }, { "Retry-After": "7" }),
    ok(),
  ]);
  await http("/v1/offers");
  expect(waits).toEqual([7000]);
});

test("an aborted request rejects with the very reason it was aborted for, and is not tried again", async () => {
  const controller = new AbortController();
  const reason = new DOMException("The visitor went on.", "AbortError");
  const { http, asked } = observe([
    async () => {
      controller.abort(reason);
      throw reason;
    },
  ]);
  await expect(http("/v1/offers", { signal: controller.signal })).rejects.toBe(reason);
  expect(asked).toHaveLength(1);
});

test("an abort during the wait ends the wait", async () => {
  const controller = new AbortController();
  const http = createHttp({
    key: "pk_test_school",
    baseUrl: "https://api.example.org",
    fetch: async () => refusing({ status: 503, code: "not_ready" }, { "Retry-After": "20" }),
  });
  const asking = http("/v1/offers", { signal: controller.signal });
  setTimeout(() => controller.abort(), 20);
  await expect(asking).rejects.toMatchObject({ name: "AbortError" });
});

test("a service that never answers is a connection error once the time is over", async () => {
  const never = ({ signal }: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason));
    });
  const { http } = observe([never], { timeoutMs: 20, maxRetries: 0 });
  await expect(http("/v1/offers")).rejects.toMatchObject({
    name: "ConnectionError",
    cause: { name: "TimeoutError" },
  });
});

test("a problem without field errors has an empty list of them", async () => {
  const { type, title, status, code, detail, instance, requestId } = aProblem();
  const { http } = observe([
    Response.json({ type, title, status, code, detail, instance, requestId }, { status: 404 }),
  ]);
  await expect(http("/v1/offers/off_1")).rejects.toMatchObject({ errors: [] });
});
