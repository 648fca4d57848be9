import { readFile } from "node:fs/promises";
import type { ApplicationPage } from "@alternance-kit/contract/application";
import type { PlacementPage } from "@alternance-kit/contract/placement";
import { expect, onTestFinished, test } from "vitest";
import { openService } from "../service.js";
import { aClientSession } from "../testing/a-client-session.js";
import { aService, problemOf } from "../testing/a-service.js";
import { runJob } from "../testing/letters-of.js";

/** A company with an application from a school's page. */
async function setup() {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const { id } = await service.submit(school, await service.publish(company));
  const preflight = (origin: string, path = "/v1/applications") =>
    service.app.request(path, {
      method: "OPTIONS",
      headers: {
        origin,
        "access-control-request-method": "PUT",
        "access-control-request-headers": "authorization,content-type",
      },
    });
  return { service, company, school, id, preflight };
}

test("a page reads with a session what its partner's key reads, and may read the answer", async () => {
  const { service, company, id } = await setup();
  const session = await aClientSession(service, company);
  expect(session.token).toMatch(/^cs_test_[\w-]{43}$/);
  const response = await session.call("GET", "/v1/applications");
  expect(((await response.json()) as ApplicationPage).data).toMatchObject([{ id }]);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "access-control-allow-origin": company.origin,
    "cache-control": "no-store",
  });
  const file = await session.call("GET", `/v1/applications/${id}/cv`);
  expect([file.status, file.headers.get("access-control-allow-origin")]).toEqual([200, company.origin]);
  expect(file.headers.get("access-control-expose-headers")).toContain("Content-Disposition");
});

test("its token is told once, in an answer that nobody keeps, and no two are the same", async () => {
  const { service, company } = await setup();
  const asked = { scopes: ["applications:read"], origin: company.origin };
  const made = await service.send(company.secret, "POST", "/v1/client-sessions", asked);
  expect(made.headers.get("cache-control")).toBe("no-store");
  expect(await made.json()).toEqual({
    token: expect.any(String),
    expiresAt: "2026-11-22T10:15:00.000Z",
    scopes: ["applications:read"],
  });
  const tokens = await Promise.all(Array.from({ length: 20 }, () => aClientSession(service, company)));
  expect(new Set(tokens.map(({ token }) => token)).size).toBe(20);
});

test("the database and the log hold no token that could be used", async () => {
  const { service, company } = await setup();
  const session = await aClientSession(service, company);
  await session.call("GET", "/v1/applications");
  const files = await Promise.all(
    ["test.db", "test.db-wal"].map((name) =>
      readFile(`${service.folder}/${name}`).catch(() => Buffer.alloc(0)),
    ),
  );
  expect(Buffer.concat(files).includes(session.token.slice(-20))).toBe(false);
  expect(JSON.stringify(service.told)).not.toContain(session.token.slice(-20));
});

test("a live key mints live sessions, so that scanners tell what leaked", async () => {
  const { service, company } = await setup();
  const { key } = await service.issueKey({ partnerId: company.id, kind: "secret", mode: "live" });
  const { token } = await aClientSession(service, { ...company, secret: key });
  expect(token).toMatch(/^cs_live_/);
});

test("from any other page, or from none, it opens nothing", async () => {
  const { service, company } = await setup();
  const { token, call } = await aClientSession(service, company);
  const refused = { status: 403, code: "origin_not_allowed" };
  const others = [
    "https://elsewhere.example",
    "null",
    `${company.origin}.elsewhere.example`,
    `${company.origin}:8443`,
  ];
  for (const origin of others)
    expect(await problemOf(await call("GET", "/v1/applications", undefined, { origin }))).toEqual(refused);
  const withoutOrigin = (headers: Record<string, string>) =>
    service.app.request("/v1/applications", { headers: { authorization: `Bearer ${token}`, ...headers } });
  expect(await problemOf(await withoutOrigin({}))).toEqual(refused);
  expect(await problemOf(await withoutOrigin({ "sec-fetch-site": "same-origin" }))).toEqual(refused);
});

test("a page of the service's own reads with its session, though browsers name no origin then", async () => {
  const { service, company } = await setup();
  const { folder, clock } = service;
  const config = {
    databaseUrl: `file:${folder}/test.db`,
    filesDir: `${folder}/files`,
    sellerAccount: undefined,
  };
  const same = await openService({ ...config, publicUrl: "https://own.example" }, { now: () => clock.now });
  onTestFinished(() => same.close());
  const { token } = await aClientSession(service, company, { origin: "https://own.example" });
  const read = async (fetchSite: string) =>
    (
      await same.app.request("/v1/applications", {
        headers: { authorization: `Bearer ${token}`, "sec-fetch-site": fetchSite },
      })
    ).status;
  expect([await read("same-origin"), await read("same-site"), await read("none")]).toEqual([200, 403, 403]);
});

test("it ends on time, with its key, and is then forgotten", async () => {
  const { service, company } = await setup();
  const expired = { status: 401, code: "client_session_expired" };
  const { call } = await aClientSession(service, company, { expiresInSeconds: 60 });
  service.clock.now = new Date("2026-11-22T10:00:59.999Z");
  expect((await call("GET", "/v1/applications")).status).toBe(200);
  service.clock.now = new Date("2026-11-22T10:01:00Z");
  expect(await problemOf(await call("GET", "/v1/applications"))).toEqual(expired);
  expect(await service.count("client_sessions")).toBe(1);
  await runJob(service, "forget client sessions");
  expect(await service.count("client_sessions")).toBe(0);

  const { id, key } = await service.issueKey({ partnerId: company.id, kind: "secret", mode: "test" });
  const other = await aClientSession(service, { ...company, secret: key });
  expect((await other.call("GET", "/v1/applications")).status).toBe(200);
  await service.revokeKey(id);
  expect(await problemOf(await other.call("GET", "/v1/applications"))).toEqual(expired);
});

test("a token that was made up is refused as one that is over", async () => {
  const { service, company } = await setup();
  const response = await service.app.request("/v1/applications", {
    headers: { origin: company.origin, authorization: `Bearer cs_test_${"a".repeat(43)}` },
  });
  expect(await problemOf(response)).toEqual({ status: 401, code: "client_session_expired" });
});

test("in an address it is refused: addresses are logged", async () => {
  const { service, company } = await setup();
  const { token } = await aClientSession(service, company);
  const response = await service.app.request(`/v1/applications?key=${token}`, {
    headers: { origin: company.origin },
  });
  expect(await problemOf(response)).toEqual({ status: 403, code: "secret_key_in_url" });
});

test("a secret key beside it in the address is refused as ever", async () => {
  const { service, company } = await setup();
  const { call } = await aClientSession(service, company);
  const response = await call("GET", `/v1/applications?key=${company.secret}`);
  expect(await problemOf(response)).toEqual({ status: 403, code: "secret_key_in_browser" });
});

test("each scope opens what it names, and what answers with an application needs to read it too", async () => {
  const { service, company, id } = await setup();
  const missing = { status: 403, code: "scope_missing" };
  const withScopes = (...scopes: ("applications:read" | "applications:move" | "applications:note")[]) =>
    aClientSession(service, company, { scopes });
  const move = (session: { call: Awaited<ReturnType<typeof withScopes>>["call"] }) =>
    session.call("POST", `/v1/applications/${id}/move`, { to: "screening" });
  expect(await problemOf(await move(await withScopes("applications:read")))).toEqual(missing);
  expect(await problemOf(await move(await withScopes("applications:move")))).toEqual(missing);
  const note = await withScopes("applications:note");
  expect(await problemOf(await note.call("GET", `/v1/applications/${id}`))).toEqual(missing);
  expect(await problemOf(await note.call("GET", "/v1/placements"))).toEqual(missing);
  expect((await note.call("POST", `/v1/applications/${id}/notes`, { text: "À rappeler" })).status).toBe(201);
  expect((await move(await withScopes("applications:read", "applications:move"))).status).toBe(200);
});

test("it does what its partner may, and no more", async () => {
  const { service, school, id } = await setup();
  const session = await aClientSession(service, school);
  const moved = await session.call("POST", `/v1/applications/${id}/move`, { to: "screening" });
  expect(await problemOf(moved)).toEqual({ status: 403, code: "not_permitted" });
  const stranger = await aClientSession(service, await service.aPartner("company"));
  expect(await problemOf(await stranger.call("GET", `/v1/applications/${id}`))).toEqual({
    status: 404,
    code: "application_not_found",
  });
});

test("who of the partner's people acted is told to the company, and to nobody outside it", async () => {
  const { service, company, school, id } = await setup();
  const session = await aClientSession(service, company, { subject: "Camille Durand" });
  await session.call("POST", `/v1/applications/${id}/move`, { to: "screening" });
  const seenBy = async (secret: string) =>
    (await service.send(secret, "GET", `/v1/applications/${id}`)).json();
  expect(await seenBy(company.secret)).toMatchObject({
    history: [{ by: `Camille Durand (${company.name})` }],
  });
  expect(await seenBy(school.secret)).toMatchObject({ history: [{ by: company.name }] });
});

test("the training centre's people see the placements that it administers", async () => {
  const { service, company, id } = await setup();
  const siret = "35600000000048";
  const centre = await service.aPartner("training_centre", "CFA des Pyrénées", siret);
  const session = await aClientSession(service, centre, { scopes: ["placements:read"] });
  for (const to of ["offered", "placed"])
    await service.send(company.secret, "POST", `/v1/applications/${id}/move`, { to });
  const seen = async () =>
    ((await (await session.call("GET", "/v1/placements")).json()) as PlacementPage).data;
  expect(await seen()).toEqual([]);
  const { data } = (await (
    await service.send(company.secret, "GET", "/v1/placements")
  ).json()) as PlacementPage;
  const trainingCentre = { name: "CFA des Pyrénées", siret };
  await service.send(company.secret, "PATCH", `/v1/placements/${data[0]?.id}`, { trainingCentre });
  expect(await seen()).toMatchObject([{ applicationId: id, apprentice: { lastName: "Lovelace" } }]);
});

test("a preflight without a key is granted to origins for which a session lives", async () => {
  const { service, company, preflight } = await setup();
  const granted = async () => (await preflight(company.origin)).headers.get("access-control-allow-origin");
  expect(await granted()).toBeNull();
  await aClientSession(service, company);
  const response = await preflight(company.origin);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "access-control-allow-origin": company.origin,
    "access-control-allow-methods": expect.stringContaining("PUT"),
    "access-control-allow-headers": expect.stringContaining("authorization"),
  });
  expect(
    (await preflight("https://elsewhere.example")).headers.get("access-control-allow-origin"),
  ).toBeNull();
  service.clock.now = new Date("2026-11-22T11:00:00Z");
  expect(await granted()).toBeNull();
});

test.each([
  ["an origin with a path", { origin: "https://www.school.example/espace" }, "/origin malformed"],
  ["an origin without TLS", { origin: "http://www.school.example" }, "/origin malformed"],
  ["any origin", { origin: "*" }, "/origin url_malformed"],
  ["no scope", { scopes: [] }, "/scopes required"],
  ["a scope twice", { scopes: ["applications:read", "applications:read"] }, "/scopes malformed"],
  ["more than an hour", { expiresInSeconds: 3_601 }, "/expiresInSeconds too_big"],
  ["no time", { expiresInSeconds: 0 }, "/expiresInSeconds too_small"],
  ["a subject over lines", { subject: "Camille\nDurand" }, "/subject malformed"],
])("%s is refused", async (_case, wrong, error) => {
  const { service, company } = await setup();
  const asked = { scopes: ["applications:read"], origin: company.origin, ...wrong };
  const response = await service.send(company.secret, "POST", "/v1/client-sessions", asked);
  expect(await problemOf(response)).toEqual({ status: 422, code: "validation_failed", errors: [error] });
});

test("a developer's own machine may go without TLS", async () => {
  const { service, company } = await setup();
  for (const origin of ["http://localhost:5173", "http://127.0.0.1:8787"])
    expect(
      (await (await aClientSession(service, company, { origin })).call("GET", "/v1/applications")).status,
    ).toBe(200);
});
