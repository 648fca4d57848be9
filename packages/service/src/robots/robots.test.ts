import type { ApplicationChallenge, ApplicationPage } from "@alternance-kit/contract/application";
import { aNewApplication, anApplicant } from "@alternance-kit/testing/builders";
import { pdf } from "@alternance-kit/testing/files";
import { solveChallenge } from "altcha-lib";
import { deriveKey } from "altcha-lib/algorithms/pbkdf2";
import { expect, test } from "vitest";
import { aService, problemOf, type TestPartner, type TestService } from "../testing/a-service.js";
import { runJob } from "../testing/letters-of.js";

const HOUR_MS = 3_600_000;

async function setup() {
  const service = await aService();
  const company = await service.aPartner("company");
  const school = await service.aPartner("school");
  const offer = await service.publish(company);
  const application = (overrides: object = {}) => ({
    ...aNewApplication({ offerId: offer.id }),
    ...overrides,
  });
  const apply = (overrides: object = {}, headers = {}) =>
    service.apply(school, application(overrides), pdf(), headers);
  const received = async () => {
    const listed = await service.send(company.secret, "GET", "/v1/applications?limit=100");
    return ((await listed.json()) as ApplicationPage).data;
  };
  const later = (ms: number) => {
    service.clock.now = new Date(service.clock.now.getTime() + ms);
  };
  return { service, company, school, offer, application, apply, received, later };
}

/** What a browser does, with the library that signs: the whole work. */
async function solved(service: TestService, partner: TestPartner) {
  const response = await service.browse(partner, "/v1/application-challenges");
  const { parameters, signature } = (await response.json()) as ApplicationChallenge;
  const challenge = { parameters, signature };
  return { challenge, solution: await solveChallenge({ challenge, deriveKey }) };
}

const refusal = (error: string) => ({ status: 422, code: "proof_refused", errors: [error] });

test("a challenge that a page solved lets one application in", async () => {
  const { service, school, apply, later, received } = await setup();
  const proof = await solved(service, school);
  later(3_000);
  expect((await apply({ proof })).status).toBe(201);
  expect(await problemOf(await apply({ proof, applicant: anApplicant("grace@example.org") }))).toEqual(
    refusal("/proof proof_spent"),
  );
  expect(await received()).toHaveLength(1);
});

test("a challenge is never kept by a cache, and says how long it stays good", async () => {
  const { service, school } = await setup();
  const response = await service.browse(school, "/v1/application-challenges");
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(await response.json()).toMatchObject({ leastSeconds: 3, validForSeconds: 7_200 });
});

test("what comes with a publishable key needs a proof, wherever it says that it comes from; a server with its secret key needs none", async () => {
  const { service, school, application, apply, received } = await setup();
  expect(await problemOf(await apply({ proof: undefined }))).toEqual(refusal("/proof proof_missing"));
  const form = (fields: object) => {
    const data = new FormData();
    data.set("application", JSON.stringify(application(fields)));
    data.set("cv", pdf());
    return { method: "POST", body: data };
  };
  const path = `/v1/applications?key=${school.publishable}`;
  expect(await problemOf(await service.app.request(path, form({})))).toEqual(refusal("/proof proof_missing"));
  expect(await received()).toEqual([]);
  const authorization = `Bearer ${school.secret}`;
  const bySecret = { ...form({}), headers: { authorization } };
  expect((await service.app.request("/v1/applications", bySecret)).status).toBe(201);
});

test("of two applications sent at once with one proof, one is made and the other told why", async () => {
  const { service, school, apply, received } = await setup();
  const proof = await service.aProof(school);
  const both = await Promise.all(
    ["ada@example.org", "grace@example.org"].map((email) => apply({ proof, applicant: anApplicant(email) })),
  );
  expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
  expect(await received()).toHaveLength(1);
});

test("a proof works for its own key, for two hours, and not before three seconds", async () => {
  const { service, school, apply, later } = await setup();
  const other = await service.aPartner("school");
  const stranger = await service.aProof(other);
  expect(await problemOf(await apply({ proof: stranger }))).toEqual(refusal("/proof proof_wrong"));
  const own = await service.aProof(school);
  const eased = {
    ...own,
    challenge: { ...own.challenge, parameters: { ...own.challenge.parameters, cost: 2 } },
  };
  expect(await problemOf(await apply({ proof: eased }))).toEqual(refusal("/proof proof_wrong"));
  const guessed = { ...own, solution: { ...own.solution, derivedKey: "00".repeat(32) } };
  expect(await problemOf(await apply({ proof: guessed }))).toEqual(refusal("/proof proof_wrong"));

  const fresh = await solved(service, school);
  later(2_999);
  expect(await problemOf(await apply({ proof: fresh }))).toEqual(refusal("/proof filled_too_fast"));
  later(2 * HOUR_MS - 2_999);
  expect(await problemOf(await apply({ proof: fresh }))).toEqual(refusal("/proof proof_expired"));
});

test("what was refused for another reason does not spend its proof", async () => {
  const { service, school, apply } = await setup();
  const proof = await service.aProof(school);
  expect((await apply({ proof, applicant: anApplicant("ada@mailinator.com") })).status).toBe(422);
  expect((await apply({ proof })).status).toBe(201);
});

test("sent again after a cut, under its idempotency key, an application is answered as before, its proof spent or renewed", async () => {
  const { service, school, apply } = await setup();
  const proof = await service.aProof(school);
  const headers = { "idempotency-key": "the-same-key" };
  const first = await apply({ proof }, headers);
  const again = [await apply({ proof }, headers), await apply({}, headers)];
  const text = await first.text();
  expect(await Promise.all(again.map((response) => response.text()))).toEqual([text, text]);
});

test("a form without a script is let in by the stamp it was shown with: for its offer, once, after three seconds, within a day", async () => {
  let stamps: ((offerId: string) => string) | undefined;
  const service = await aService({ onPages: ({ newFormStamp }) => (stamps = newFormStamp) });
  const stampOf = (offerId: string) => stamps?.(offerId);
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const [offer, other] = [await service.publish(company), await service.publish(company)];
  const start = service.clock.now.getTime();
  const send = (formStamp: string | undefined, seconds: number, email = "ada@example.org") => {
    service.clock.now = new Date(start + seconds * 1_000);
    const applicant = anApplicant(email);
    return service.apply(school, {
      ...aNewApplication({ offerId: offer.id, applicant }),
      proof: undefined,
      formStamp,
    });
  };
  const stamp = stampOf(offer.id);
  const unused = stampOf(offer.id);
  const elsewhere = stampOf(other.id);
  expect(await problemOf(await send(stamp, 2))).toEqual(refusal("/formStamp filled_too_fast"));
  expect(await problemOf(await send(elsewhere, 60))).toEqual(refusal("/formStamp proof_wrong"));
  expect(await problemOf(await send(stamp?.replace(/^./, "9"), 60))).toEqual(
    refusal("/formStamp proof_wrong"),
  );
  expect((await send(stamp, 60)).status).toBe(201);
  expect(await problemOf(await send(stamp, 61, "grace@example.org"))).toEqual(
    refusal("/formStamp proof_spent"),
  );
  expect(await problemOf(await send(unused, 24 * 3_600))).toEqual(refusal("/formStamp proof_expired"));
});

test("fewer are taken of forms without a script", async () => {
  let stamps: ((offerId: string) => string) | undefined;
  const service = await aService({ onPages: ({ newFormStamp }) => (stamps = newFormStamp) });
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const offer = await service.publish(company);
  const all = Array.from(
    { length: 31 },
    (_, i) => [stamps?.(offer.id), anApplicant(`c${i}@example.org`)] as const,
  );
  service.clock.now = new Date(service.clock.now.getTime() + 10_000);
  const statuses: number[] = [];
  for (const [formStamp, applicant] of all) {
    const application = { ...aNewApplication({ offerId: offer.id, applicant }), proof: undefined, formStamp };
    statuses.push((await service.apply(school, application)).status);
  }
  expect(statuses).toEqual([...Array(30).fill(201), 429]);
  // The page's own form, which works, is not kept from people by it.
  expect((await service.apply(school, aNewApplication({ offerId: offer.id }))).status).toBe(201);
});

test("a field that only robots see and fill in is refused by its name", async () => {
  const { apply, received } = await setup();
  expect(await problemOf(await apply({ website: "https://spam.example" }))).toEqual({
    status: 422,
    code: "validation_failed",
    errors: ["/website must_be_empty"],
  });
  expect(await received()).toEqual([]);
  expect((await apply({ website: "" })).status).toBe(201);
});

test.each(["ada@mailinator.com", "ada@Yopmail.com", "ada@any.mailinator.com"])(
  "%s, which nobody reads for long, is refused on its field",
  async (email) => {
    const { apply } = await setup();
    expect(await problemOf(await apply({ applicant: anApplicant(email) }))).toEqual({
      status: 422,
      code: "validation_failed",
      errors: ["/applicant/email email_disposable"],
    });
  },
);

test("one address applies thirty times a day, however it is written, and is told when it may again", async () => {
  const { service, company, school, apply, later } = await setup();
  const emails = ["ada@example.org", "Ada@Example.org", "ADA@example.ORG"];
  const offers = await Promise.all(Array.from({ length: 31 }, () => service.publish(company)));
  const answers = await Promise.all(
    offers.map(({ id }, i) => apply({ offerId: id, applicant: anApplicant(emails[i % 3]) })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([...Array(30).fill(201), 429]);
  const refused = answers.find(({ status }) => status === 429);
  expect(refused?.headers.get("retry-after")).toBe("Mon, 23 Nov 2026 10:00:00 GMT");
  expect(await refused?.json()).toMatchObject({
    code: "too_many_requests",
    detail: expect.stringContaining("applied 30 times within a day"),
    errors: [{ pointer: "/applicant/email", code: "too_many_applications" }],
  });
  expect((await apply({ applicant: anApplicant("grace@example.org") })).status).toBe(201);
  later(24 * HOUR_MS);
  const again = { offerId: offers[0]?.id, applicant: anApplicant() };
  expect((await service.apply(school, again)).status).toBe(201);
});

test("what is over is forgotten: neither a spent proof nor a count outlasts its time", async () => {
  const { service, apply, later } = await setup();
  await apply();
  const kept = () => service.count("spent_proofs");
  expect(await kept()).toBe(1);
  await runJob(service, "forget spent proofs");
  expect(await kept()).toBe(1);
  later(2 * HOUR_MS);
  await runJob(service, "forget spent proofs");
  expect(await kept()).toBe(0);
});
