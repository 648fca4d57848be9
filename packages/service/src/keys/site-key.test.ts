import { expect, test } from "vitest";
import { openDb } from "../db/open-db.js";
import { aService, problemOf } from "../testing/a-service.js";
import { openSiteKey } from "./site-key.js";

const now = () => new Date("2026-12-01T00:00:00Z");

/** A service with its database at hand, as another process would open it. */
async function aSite(publicUrl = "http://service.example") {
  const service = await aService();
  const db = await openDb(`file:${service.folder}/test.db`);
  const open = (url = publicUrl) => openSiteKey({ db, publicUrl: url, now });
  return { ...service, open, key: await open() };
}

test("the key of the service's own pages is the same at each start, and works from its own origin only", async () => {
  const { app, open, key } = await aSite();
  expect(await open()).toBe(key);
  const from = (origin: string) => app.request(`/v1/offers?key=${key}`, { headers: { origin } });
  expect((await from("http://service.example")).status).toBe(200);
  expect(await problemOf(await from("https://elsewhere.example"))).toEqual({
    status: 403,
    code: "origin_not_allowed",
  });
});

test("a service that moves takes its key along", async () => {
  const { app, open, key } = await aSite();
  expect(await open("https://moved.example")).toBe(key);
  const from = (origin: string) => app.request(`/v1/offers?key=${key}`, { headers: { origin } });
  expect((await from("https://moved.example")).status).toBe(200);
  expect((await from("http://service.example")).status).toBe(403);
});

test("it opens nothing that needs a secret key, and once revoked, nothing", async () => {
  const { app, open, key, revokeKey } = await aSite();
  expect(await problemOf(await app.request(`/v1/applications?key=${key}`))).toEqual({
    status: 403,
    code: "secret_key_required",
  });
  await revokeKey("key_site");
  expect(await open()).toBe(key);
  expect((await app.request(`/v1/offers?key=${key}`)).status).toBe(401);
});
