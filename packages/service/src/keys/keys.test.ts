import { aNewOffer } from "@alternance-kit/testing/builders";
import { expect, test } from "vitest";
import { aService, problemOf } from "../testing/a-service.js";

test("a page on a listed origin reads with a simple GET, and may read the answer", async () => {
  const { aPartner, browse } = await aService();
  const school = await aPartner("school");
  const response = await browse(school, "/v1/offers");
  expect([response.status, response.headers.get("access-control-allow-origin")]).toEqual([
    200,
    school.origin,
  ]);
  expect(response.headers.get("vary")).toMatch(/origin/i);
});

test("a page on another origin is served nothing, and is told why", async () => {
  const { aPartner, app } = await aService();
  const school = await aPartner("school");
  for (const origin of ["https://elsewhere.example", "null", `${school.origin}.elsewhere.example`]) {
    const response = await app.request(`/v1/offers?key=${school.publishable}`, { headers: { origin } });
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(await problemOf(response)).toEqual({ status: 403, code: "origin_not_allowed" });
  }
});

test("a preflight is granted to the key's origins only", async () => {
  const { aPartner, app } = await aService();
  const school = await aPartner("school");
  const preflight = (origin: string, key = school.publishable) =>
    app.request(`/v1/applications?key=${key}`, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "idempotency-key",
      },
    });
  const granted = await preflight(school.origin);
  expect(granted.status).toBe(204);
  expect(Object.fromEntries(granted.headers)).toMatchObject({
    "access-control-allow-origin": school.origin,
    "access-control-allow-methods": "GET, POST, PUT, PATCH, DELETE",
    "access-control-allow-headers": expect.stringContaining("idempotency-key"),
  });
  for (const refused of [
    await preflight("https://elsewhere.example"),
    await preflight(school.origin, "pk_test_unknown"),
  ]) {
    expect(refused.headers.get("access-control-allow-origin")).toBeNull();
  }
});

test("a secret key is refused from a browser, wherever it is put", async () => {
  const { aPartner, app } = await aService();
  const { secret, origin } = await aPartner("company");
  const inHeader = await app.request("/v1/offers", {
    headers: { origin, authorization: `Bearer ${secret}` },
  });
  const inQuery = await app.request(`/v1/offers?key=${secret}`, { headers: { origin } });
  expect(await problemOf(inHeader)).toEqual({ status: 403, code: "secret_key_in_browser" });
  expect(await problemOf(inQuery)).toEqual({ status: 403, code: "secret_key_in_browser" });
});

test("a secret key in an address is refused, from a server too", async () => {
  const { aPartner, app } = await aService();
  const { secret } = await aPartner("company");
  expect(await problemOf(await app.request(`/v1/offers?key=${secret}`))).toEqual({
    status: 403,
    code: "secret_key_in_url",
  });
});

test("no key, an unknown key and a revoked key are told apart from a served one", async () => {
  const { aPartner, app, send, issueKey, revokeKey } = await aService();
  const { id: partnerId } = await aPartner("company");
  const { id, key } = await issueKey({ partnerId, kind: "secret", mode: "test" });
  expect((await send(key, "GET", "/v1/partners/me")).status).toBe(200);
  expect(await revokeKey(id)).toBe(true);
  expect(await problemOf(await send(key, "GET", "/v1/partners/me"))).toEqual({
    status: 401,
    code: "key_unknown",
  });
  expect(await problemOf(await send("sk_test_unknown", "GET", "/v1/partners/me"))).toEqual({
    status: 401,
    code: "key_unknown",
  });
  const missing = await app.request("/v1/offers");
  expect(missing.headers.get("www-authenticate")).toBe('Bearer realm="alternance-kit"');
  expect(await problemOf(missing)).toEqual({ status: 401, code: "key_missing" });
});

test("a publishable key cannot do what needs a secret one", async () => {
  const { aPartner, app } = await aService();
  const { publishable } = await aPartner("company");
  const headers = { "content-type": "application/json" };
  const publish = await app.request(`/v1/offers?key=${publishable}`, {
    method: "POST",
    headers,
    body: JSON.stringify(aNewOffer()),
  });
  for (const response of [
    publish,
    await app.request(`/v1/applications?key=${publishable}`),
    await app.request(`/v1/partners/me?key=${publishable}`),
  ]) {
    expect(await problemOf(response)).toEqual({ status: 403, code: "secret_key_required" });
  }
});

test("the database holds no key that could be used", async () => {
  const { aPartner, folder } = await aService();
  const { publishable, secret } = await aPartner("company");
  const { readFile } = await import("node:fs/promises");
  const files = await Promise.all(
    ["test.db", "test.db-wal"].map((name) => readFile(`${folder}/${name}`).catch(() => Buffer.alloc(0))),
  );
  const bytes = Buffer.concat(files);
  expect(bytes.includes("key_")).toBe(true);
  expect([bytes.includes(secret), bytes.includes(publishable)]).toEqual([false, false]);
});

test("an origin is scheme and host only", async () => {
  const { aPartner, issueKey } = await aService();
  const { id: partnerId } = await aPartner("school");
  for (const origin of ["www.school.example", "https://school.example/offres", "ftp://school.example", "*"]) {
    await expect(
      issueKey({ partnerId, kind: "publishable", mode: "test", origins: [origin] }),
    ).rejects.toMatchObject({ code: "validation_failed" });
  }
  await expect(issueKey({ partnerId: "par_unknown", kind: "secret", mode: "test" })).rejects.toMatchObject({
    code: "validation_failed",
  });
});

test("a partner retrieves itself", async () => {
  const { aPartner, send } = await aService();
  const school = await aPartner("training_centre", "CFA des Pyrénées");
  const response = await send(school.secret, "GET", "/v1/partners/me");
  expect(await response.json()).toEqual({
    id: school.id,
    kind: "training_centre",
    name: "CFA des Pyrénées",
    siret: null,
    email: null,
    createdAt: "2026-11-22T10:00:00.000Z",
  });
});
