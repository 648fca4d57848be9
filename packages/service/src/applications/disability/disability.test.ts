import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Application, ApplicationReceipt } from "@alternance-kit/contract/application";
import { CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import { aNewApplication } from "@alternance-kit/testing/builders";
import { pdf } from "@alternance-kit/testing/files";
import { createClient } from "@libsql/client";
import { strFromU8, unzipSync } from "fflate";
import { expect, test } from "vitest";
import { openService } from "../../service.js";
import { aService, problemOf } from "../../testing/a-service.js";
import { lettersOf, linkIn } from "../../testing/letters-of.js";
import { tracesOf } from "../../testing/traces-of.js";

const CONSENT = { purpose: "disability", textVersion: CONSENT_TEXTS.disability.version };
const TOLD = { disability: true, consents: [CONSENT] };

async function setup() {
  const service = await aService();
  const [operator, company, school] = [
    await service.aPartner("operator"),
    await service.aPartner("company"),
    await service.aPartner("school"),
  ];
  const offer = await service.publish(company, { seats: 3 });
  const applyAs = (email: string, more: object = {}, headers: Record<string, string> = {}) =>
    service.apply(
      school,
      {
        ...aNewApplication({ offerId: offer.id, applicant: { ...aNewApplication().applicant, email } }),
        ...more,
      },
      pdf(),
      headers,
    );
  const receivedAs = async (...sent: Parameters<typeof applyAs>) =>
    (await (await applyAs(...sent)).json()) as ApplicationReceipt;
  const read = async ({ secret }: { secret: string }, id: string) =>
    (await (await service.send(secret, "GET", `/v1/applications/${id}`)).json()) as Application;
  const move = (id: string, to: string) =>
    service.send(company.secret, "POST", `/v1/applications/${id}/move`, { to });
  return { service, operator, company, school, applyAs, receivedAs, read, move };
}

test("an RQTH is not taken without the consent to keep it", async () => {
  const { applyAs } = await setup();
  expect(await problemOf(await applyAs("ada@example.org", { disability: true }))).toEqual({
    status: 422,
    code: "validation_failed",
    errors: ["/consents consent_missing"],
  });
});

test("the operator reads it, the company once the application is placed, the page's owner never", async () => {
  const { operator, company, school, receivedAs, read, move } = await setup();
  const { id } = await receivedAs("ada@example.org", TOLD);
  const told = async () => [
    (await read(operator, id)).disability,
    (await read(company, id)).disability,
    (await read(school, id)).disability,
  ];
  expect(await told()).toEqual([true, null, null]);
  await move(id, "offered");
  expect(await told()).toEqual([true, null, null]);
  await move(id, "placed");
  expect(await told()).toEqual([true, true, null]);
});

test("without the service's key nothing in the database or the files tells who told of one", async () => {
  const { service, receivedAs, operator, read } = await setup();
  // The answer to a repeated request is remembered by what was asked.
  const told = await receivedAs("ada@example.org", TOLD, { "idempotency-key": "told-of-an-rqth" });
  const silent = await receivedAs("bob@example.org", {}, { "idempotency-key": "told-of-nothing" });
  const db = createClient({ url: `file:${service.folder}/test.db` });
  const { rows } = await db.execute(
    "SELECT application_id, length(sealed) AS length FROM application_disabilities",
  );
  const { rows: clear } = await db.execute(
    "SELECT DISTINCT application_id, purpose FROM application_consents",
  );
  db.close();
  expect(rows.map(({ application_id }) => application_id).sort()).toEqual([told.id, silent.id].sort());
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  expect(clear.map(({ purpose }) => purpose)).toEqual(["application", "application"]);

  const { consents } = await read(operator, told.id);
  const proof = consents.find(({ purpose }) => purpose === "disability");
  expect(proof).toMatchObject({ way: "form", withdrawnAt: null });
  expect(
    await tracesOf(service, ["RQTH", '"disability":', `"purpose":"disability"`, proof?.textSha256 ?? ""]),
  ).toEqual([]);
  expect(await tracesOf(service, ["ada@example.org"])).not.toEqual([]);
});

test("nor does the proof that is kept for five years after an erasure", async () => {
  const { service, receivedAs } = await setup();
  for (const [email, more] of [
    ["ada@example.org", TOLD],
    ["bob@example.org", {}],
  ] as const) {
    await receivedAs(email, more);
    const path = linkIn((await lettersOf(service, email)).at(-1), "my-application");
    await service.app.request(`${path}/erase`, { method: "POST" });
  }
  const db = createClient({ url: `file:${service.folder}/test.db` });
  const { rows } = await db.execute("SELECT length(sealed) AS length, kept_until FROM evidence");
  db.close();
  expect(rows).toHaveLength(2);
  expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  expect(rows.map(({ kept_until }) => kept_until)).toEqual(["2031-11-22", "2031-11-22"]);
});

test("it is in no event, e-mail or log, and in the candidate's own export", async () => {
  const { service, operator, company, receivedAs } = await setup();
  const { id } = await receivedAs("ada@example.org", TOLD);
  const events = await (await service.send(operator.secret, "GET", "/v1/events")).text();
  const letters = [
    ...(await lettersOf(service, "ada@example.org")),
    ...(await lettersOf(service, "rh@example.org")),
  ];
  const csv = await (await service.send(company.secret, "GET", "/v1/applications/export.csv")).text();
  expect(csv).toContain(id);
  expect([events, JSON.stringify(letters), JSON.stringify(service.told), csv].join("\n")).not.toMatch(
    /disab|RQTH|handicap/i,
  );

  const path = linkIn(letters.at(0), "my-application");
  const zip = await (await service.app.request(`${path}/export.zip`)).arrayBuffer();
  const file = unzipSync(new Uint8Array(zip))["application.json"] ?? new Uint8Array();
  expect(JSON.parse(strFromU8(file))).toMatchObject({ disability: true });
});

test("sent again without it, it is taken back: what was told is gone, the proof of the consent stays", async () => {
  const { service, operator, receivedAs, read } = await setup();
  const { id } = await receivedAs("ada@example.org", TOLD);
  service.clock.now = new Date("2026-11-23T10:00:00Z");
  await receivedAs("ada@example.org");
  const { disability, consents } = await read(operator, id);
  expect(disability).toBe(false);
  expect(consents.find(({ purpose }) => purpose === "disability")).toMatchObject({
    givenAt: "2026-11-22T10:00:00.000Z",
    withdrawnAt: "2026-11-23T10:00:00.000Z",
  });
});

test("without the key that sealed it the service does not start", async () => {
  const service = await aService({ keepOpen: true });
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  await service.submit(school, await service.publish(company));
  service.close();
  const config = {
    databaseUrl: `file:${service.folder}/test.db`,
    filesDir: join(service.folder, "files"),
    publicUrl: "http://service.example",
    sellerAccount: undefined,
  };
  await expect(openService({ ...config, encryptionKey: randomBytes(32) })).rejects.toThrow(
    /ENCRYPTION_KEY.*is not the one/,
  );
});
