import { createHash } from "node:crypto";
import type { EventPage } from "@alternance-kit/contract/event";
import type { NewPoolCandidate } from "@alternance-kit/contract/pool-candidate";
import { CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import { anApplicant } from "@alternance-kit/testing/builders";
import { aFile, pdf } from "@alternance-kit/testing/files";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { openDb } from "../db/open-db.js";
import { agreed, aPool, bytesOf } from "../testing/a-pool.js";
import { problemOf } from "../testing/a-service.js";
import { lettersOf } from "../testing/letters-of.js";
import { tracesOf } from "../testing/traces-of.js";

const WISHES: NewPoolCandidate["wishes"] = {
  romeCodes: ["M1855", "M1805"],
  departments: ["31"],
  communeCode: "31555",
  radiusKm: 20,
  diplomaLevel: 6,
  startsAfter: "2027-09-01",
  startsBefore: "2027-10-31",
  rhythms: ["1w_3w"],
  school: "Lycée Ozenne",
  course: "Licence informatique",
  portfolioUrl: "https://ada.example/",
  links: ["https://code.example/ada"],
};

test("a spontaneous candidate is kept whole, with both files, and told until when", async () => {
  const { entered, seen, school, service } = await aPool();
  const receipt = await entered(
    { wishes: WISHES, message: "Bonjour" },
    { cv: pdf({ name: "CV Ada.pdf" }), document: pdf({ name: "Lettre.pdf" }) },
  );
  expect(receipt).toMatchObject({
    id: expect.stringMatching(/^cnd_/),
    reference: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/),
    cv: { fileName: "CV Ada.pdf", scan: "unscanned" },
    document: { fileName: "Lettre.pdf" },
    keptUntil: "2028-11-22",
  });
  expect(await seen(receipt.id)).toMatchObject({
    person: { ...anApplicant(), phone: null },
    wishes: WISHES,
    message: "Bonjour",
    cv: { fileName: "CV Ada.pdf" },
    document: { fileName: "Lettre.pdf" },
    source: { partnerId: school.id, origin: school.origin },
    guardian: null,
    disability: false,
    proposals: [],
    keptUntil: "2028-11-22",
  });
  const [letter] = await lettersOf(service, "ada@example.org");
  expect(letter?.subject).toBe("Votre profil est enregistré");
  expect(letter?.text).toContain(receipt.reference);
  expect(letter?.text).toContain("22 novembre 2028");
});

test("what was agreed to is kept with its sentence's hash, way and moment", async () => {
  const { entered, seen } = await aPool();
  const { id } = await entered({ language: "en", consents: [agreed("pool"), agreed("school")] });
  expect((await seen(id)).consents).toEqual(
    (["pool", "school"] as const).map((purpose) => ({
      purpose,
      textVersion: "2026-11",
      textSha256: createHash("sha256").update(CONSENT_TEXTS[purpose].en).digest("hex"),
      language: "en",
      way: "form",
      givenAt: "2026-11-22T10:00:00.000Z",
      withdrawnAt: null,
    })),
  );
});

test.each([
  [{ consents: [] }, "/consents consent_missing"],
  [{ wishes: { romeCodes: [] } }, "/wishes/romeCodes required"],
  [{ wishes: { romeCodes: ["M1855", "Z9999"] } }, "/wishes/romeCodes/1 rome_code_unknown"],
  [{ wishes: { romeCodes: ["M1855"], communeCode: "75056" } }, "/wishes/communeCode commune_unknown"],
  [
    { wishes: { romeCodes: ["M1855"], startsAfter: "2027-09-01", startsBefore: "2027-08-31" } },
    "/wishes/startsBefore ends_before_start",
  ],
  [
    { wishes: { romeCodes: ["M1855"], portfolioUrl: "http://plain.example" } },
    "/wishes/portfolioUrl url_malformed",
  ],
  [{ person: { ...anApplicant(), email: "ada@yopmail.com" } }, "/person/email email_disposable"],
  [{ disability: true }, "/consents consent_missing"],
  [
    { guardian: { firstName: "A", lastName: "B", email: "ADA@example.org" } },
    "/guardian/email guardian_same_email",
  ],
  [{ website: "https://spam.example" }, "/website must_be_empty"],
])("%j is refused on its field, and nothing is kept", async (change, error) => {
  const { enter, list } = await aPool();
  expect(await problemOf(await enter(change))).toMatchObject({
    status: 422,
    code: "validation_failed",
    errors: [error],
  });
  expect(await list()).toEqual([]);
});

test("a file is judged as an application's is, and what is refused leaves none behind", async () => {
  const { enter, list } = await aPool();
  const cv = aFile("not a PDF at all");
  expect(await problemOf(await enter({}, { cv }))).toEqual({
    status: 422,
    code: "file_content_mismatch",
    errors: ["/cv file_content_mismatch"],
  });
  expect(await list()).toEqual([]);
});

test("a page proves itself: without a proof nobody enters, and one proof lets one in", async () => {
  const { enter, service, school } = await aPool();
  expect(await problemOf(await enter({ proof: undefined }))).toMatchObject({ code: "proof_refused" });
  const proof = await service.aProof(school);
  expect((await enter({ proof })).status).toBe(201);
  expect(await problemOf(await enter({ proof, person: anApplicant("bob@example.org") }))).toMatchObject({
    code: "proof_refused",
    errors: ["/proof proof_spent"],
  });
});

test("sent again, by whatever writing of the address, it takes the place of what was there, and the person is told", async () => {
  const { entered, seen, list, service } = await aPool();
  const first = await entered(
    { wishes: WISHES, consents: [agreed("pool"), agreed("school")] },
    { document: pdf({ name: "Lettre.pdf" }) },
  );
  service.clock.now = new Date("2027-01-10T10:00:00Z");
  const again = await entered(
    { person: { ...anApplicant("ADA@Example.org"), firstName: "Adèle" } },
    { cv: pdf({ name: "nouveau.pdf" }) },
  );
  expect([again.id, again.reference]).toEqual([first.id, first.reference]);
  expect(await list()).toHaveLength(1);
  const profile = await seen(first.id);
  expect(profile).toMatchObject({
    person: { firstName: "Adèle" },
    wishes: { romeCodes: ["M1855"] },
    cv: { fileName: "nouveau.pdf" },
    document: null,
    keptUntil: "2029-01-10",
  });
  expect(profile.consents.map(({ purpose, withdrawnAt }) => [purpose, withdrawnAt === null])).toEqual([
    ["pool", false],
    ["school", false],
    ["pool", true],
  ]);
  expect(await service.count("pool_files")).toBe(1);
  const letters = await lettersOf(service, "ADA@Example.org");
  expect(letters.map(({ subject }) => subject)).toEqual(["Votre profil est mis à jour"]);
});

test("the same request under one idempotency key makes one profile and gets one answer", async () => {
  const { enter, list } = await aPool();
  const headers = { "idempotency-key": "once-and-for-all" };
  const first = await (await enter({}, {}, { headers })).json();
  expect(await (await enter({}, {}, { headers })).json()).toEqual(first);
  expect(await list()).toHaveLength(1);
});

test("of many sent at once for one person, one profile is left", async () => {
  const { enter, list, service } = await aPool();
  const answers = await Promise.all(Array.from({ length: 5 }, () => enter()));
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201, 201]);
  expect(await list()).toHaveLength(1);
  expect(await service.count("pool_files")).toBe(1);
});

test("the operator downloads both files, byte for byte, as downloads", async () => {
  const { entered, service, operator } = await aPool();
  const [cv, document] = [pdf({ text: "one" }), pdf({ name: "lettre.pdf", text: "two" })];
  const { id } = await entered({}, { cv, document });
  for (const [path, file] of [
    ["cv", cv],
    ["document", document],
  ] as const) {
    const response = await service.send(operator.secret, "GET", `/v1/pool-candidates/${id}/${path}`);
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; /);
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await bytesOf(response)).toEqual(await bytesOf(file));
  }
  const none = await entered({ person: anApplicant("bob@example.org") });
  const missing = await service.send(operator.secret, "GET", `/v1/pool-candidates/${none.id}/document`);
  expect(await problemOf(missing)).toMatchObject({ status: 404, code: "document_not_found" });
});

test("events tell of it in ids alone, to the operator and to whose page it was", async () => {
  const { entered, service, operator, school, company } = await aPool();
  const { id } = await entered();
  await entered({ message: "Encore" });
  const events = async (secret: string) =>
    ((await (await service.send(secret, "GET", "/v1/events")).json()) as EventPage).data
      .filter(({ type }) => type.startsWith("pool_candidate"))
      .map(({ type, data }) => ({ type, data }));
  const data = { poolCandidateId: id, sourcePartnerId: school.id };
  const told = [
    { type: "pool_candidate.received", data },
    { type: "pool_candidate.updated", data },
  ];
  expect(await events(operator.secret)).toEqual(told);
  expect(await events(school.secret)).toEqual(told);
  expect(await events(company.secret)).toEqual([]);
});

test("who agreed to alerts is asked by e-mail to confirm a search of what they look for", async () => {
  const { entered, service } = await aPool();
  await entered({ wishes: WISHES, consents: [agreed("pool"), agreed("alerts")] });
  const letters = await lettersOf(service, "ada@example.org");
  const asking = letters.find(({ text }) => text.includes("/alerts/"));
  expect(letters).toHaveLength(2);
  expect(asking?.text).toContain("à 20 km autour de Toulouse, Haute-Garonne");
});

test("an RQTH is told to the operator alone, and whose profile tells of one shows in no byte", async () => {
  const { entered, seen, school, service } = await aPool();
  const { id } = await entered({
    disability: true,
    consents: [agreed("pool"), agreed("school"), agreed("disability")],
  });
  const profile = await seen(id);
  expect(profile.disability).toBe(true);
  expect(profile.consents.map(({ purpose }) => purpose)).toEqual(["pool", "school", "disability"]);
  expect(await seen(id, school)).toMatchObject({ disability: null, consents: [] });
  await entered({ person: anApplicant("bob@example.org") });
  const db = await openDb(`file:${service.folder}/test.db`);
  const lengths = await db.all<{ length: number }>(
    sql`SELECT DISTINCT length(sealed) AS length FROM pool_disabilities`,
  );
  db.$client.close();
  expect(lengths).toHaveLength(1);
  expect(await tracesOf(service, ['"isTold"', '"purpose":"disability"'])).toEqual([]);
});
