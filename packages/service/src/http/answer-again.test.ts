import type { OfferPage } from "@alternance-kit/contract/offer-search";
import { expect, onTestFinished, test } from "vitest";
import { listen } from "../listen.js";
import { openService } from "../service.js";
import { aService, problemOf } from "../testing/a-service.js";

const totalOf = async (response: Response) => ((await response.json()) as OfferPage).total;

/** Headers that every answer has of its own. */
const own = new Set(["x-request-id", "date"]);
const shared = (response: Response) =>
  Object.fromEntries([...response.headers].filter(([name]) => !own.has(name)));

test("an answer given again is the same to the byte, under the same headers, with a request id and a line of the log of its own", async () => {
  const { aPartner, publish, browse, told } = await aService();
  const company = await aPartner("company");
  await publish(company);
  const [first, second] = [
    await browse(company, "/v1/offers?q=react"),
    await browse(company, "/v1/offers?q=react"),
  ];
  expect(shared(second)).toEqual(shared(first));
  expect(shared(second)).toMatchObject({
    "access-control-allow-origin": company.origin,
    "cache-control": "public, max-age=0, must-revalidate",
    "content-type": "application/json",
    vary: "Origin",
    "x-content-type-options": "nosniff",
  });
  expect(second.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
  expect(await second.text()).toBe(await first.text());
  expect(told.at(-1)).toMatchObject({
    requestId: second.headers.get("x-request-id"),
    method: "GET",
    path: "/v1/offers",
    status: 200,
    partnerId: company.id,
  });
});

test("a client that has the answer is told so, whether or not it was given before, with no header but those it may have changed", async () => {
  const { aPartner, publish, browse, told } = await aService();
  const company = await aPartner("company");
  await publish(company);
  const known = await browse(company, "/v1/offers");
  const etag = known.headers.get("etag") ?? "";
  const all = shared(known);
  // RFC 9110, 15.4.5, and those by which a page of another origin may read it.
  const told304 = ["cache-control", "vary", "access-control-allow-origin", "access-control-expose-headers"];
  const expected = Object.fromEntries(told304.map((name) => [name, all[name]]));
  await publish(company, { title: "Technicien réseau" });
  const fresh = (await browse(company, "/v1/offers")).headers.get("etag") ?? "";
  expect(fresh).not.toBe(etag);
  for (const tag of [fresh, `W/${fresh}`, `"other", ${fresh}`, "*"]) {
    const again = await browse(company, "/v1/offers", { headers: { "if-none-match": tag } });
    expect([again.status, await again.text(), shared(again)]).toEqual([
      304,
      "",
      { ...expected, etag: fresh },
    ]);
    expect(told.at(-1)).toMatchObject({ status: 304, requestId: again.headers.get("x-request-id") });
  }
  expect((await browse(company, "/v1/offers", { headers: { "if-none-match": etag } })).status).toBe(200);
});

test("a write shows in the next read, by whatever process it was made", async () => {
  const { aPartner, publish, browse, folder, clock } = await aService();
  const company = await aPartner("company");
  await publish(company);
  expect(await totalOf(await browse(company, "/v1/offers"))).toBe(1);
  await publish(company);
  expect(await totalOf(await browse(company, "/v1/offers"))).toBe(2);

  const other = await openService(
    {
      databaseUrl: `file:${folder}/test.db`,
      filesDir: `${folder}/files`,
      publicUrl: "http://other.example",
      sellerAccount: undefined,
    },
    { now: () => clock.now },
  );
  const { offers } = { offers: await browse(company, "/v1/offers") };
  const [{ id = "" } = {}] = ((await offers.json()) as OfferPage).data;
  await other.app.request(`/v1/offers/${id}/close`, {
    method: "POST",
    headers: { authorization: `Bearer ${company.secret}` },
  });
  other.close();
  expect(await totalOf(await browse(company, "/v1/offers"))).toBe(1);
});

test("an offer whose time is over leaves at that instant, though nothing was written", async () => {
  const { aPartner, publish, browse, clock } = await aService();
  const company = await aPartner("company");
  await publish(company, { expiresAt: "2026-12-01T12:00:00.000Z" });
  await publish(company, { expiresAt: "2026-12-02T12:00:00.000Z" });
  const totalAt = async (instant: string) => {
    clock.now = new Date(instant);
    return totalOf(await browse(company, "/v1/offers"));
  };
  expect(await totalAt("2026-12-01T11:59:59.999Z")).toBe(2);
  expect(await totalAt("2026-12-01T12:00:00.000Z")).toBe(1);
  expect(await totalAt("2026-12-02T12:00:00.000Z")).toBe(0);
});

test("a key that is revoked gets nothing more, and another origin or key nothing of what was given to one", async () => {
  const { aPartner, publish, browse, issueKey, revokeKey, app } = await aService();
  const company = await aPartner("company");
  await publish(company);
  const origins = [company.origin];
  const { id, key } = await issueKey({ partnerId: company.id, kind: "publishable", mode: "test", origins });
  const read = (origin = company.origin, address = `/v1/offers?key=${key}`) =>
    app.request(address, { headers: { origin } });
  expect((await read()).status).toBe(200);
  expect((await read()).status).toBe(200);
  expect(await problemOf(await read("https://other.example"))).toEqual({
    status: 403,
    code: "origin_not_allowed",
  });
  expect(await problemOf(await read(company.origin, "/v1/offers"))).toEqual({
    status: 401,
    code: "key_missing",
  });
  await revokeKey(id);
  expect(await problemOf(await read())).toEqual({ status: 401, code: "key_unknown" });
  expect((await browse(company, "/v1/offers")).status).toBe(200);
});

test("what belongs to the key's partner is answered to each its own", async () => {
  const { aPartner, publish, browse, send } = await aService();
  const [ours, theirs] = [await aPartner("company"), await aPartner("company")];
  await publish(ours);
  const totals = async () => [
    await totalOf(await browse(ours, "/v1/offers?company=own")),
    await totalOf(await browse(theirs, "/v1/offers?company=own")),
    await totalOf(await send(ours.secret, "GET", "/v1/offers?company=own")),
    await totalOf(await send(theirs.secret, "GET", "/v1/offers?company=own")),
  ];
  expect([await totals(), await totals()]).toEqual([
    [1, 0, 1, 0],
    [1, 0, 1, 0],
  ]);
});

test("over HTTP a repeated answer is the first one again, and a write shows in the next read there too", async () => {
  const { aPartner, publish, app, told } = await aService();
  const company = await aPartner("company");
  await publish(company);
  const server = await listen(app, { port: 0, host: "127.0.0.1" });
  onTestFinished(() => server.close());
  const read = (headers: Record<string, string> = {}, query = "") =>
    fetch(`http://127.0.0.1:${server.port}/v1/offers?key=${company.publishable}${query}`, {
      headers: { origin: company.origin, ...headers },
    });
  const [first, second] = [await read(), await read()];
  const transport = new Set(["connection", "keep-alive", "transfer-encoding"]);
  const lines = (response: Response) =>
    Object.entries(shared(response)).filter(([name]) => !transport.has(name));
  expect(lines(second)).toEqual(lines(first));
  expect(second.headers.get("x-request-id")).not.toBe(first.headers.get("x-request-id"));
  expect(told.at(-1)).toMatchObject({ requestId: second.headers.get("x-request-id"), status: 200 });
  expect(await second.text()).toBe(await first.text());

  const known = await read({ "If-None-Match": first.headers.get("etag") ?? "" });
  expect([
    known.status,
    known.headers.get("access-control-allow-origin"),
    known.headers.get("content-type"),
  ]).toEqual([304, company.origin, null]);
  expect((await read({ origin: "https://other.example" })).status).toBe(403);
  expect((await read({ authorization: "Bearer sk_test_unknown" })).status).toBe(403);
  expect((await read({}, "&limit=0")).status).toBe(422);
  await publish(company);
  expect(await totalOf(await read())).toBe(2);
});
