import type { Application } from "@alternance-kit/contract/application";
import type { Proposal } from "@alternance-kit/contract/pool-candidate";
import { aNewApplication, anApplicant } from "@alternance-kit/testing/builders";
import { pdf } from "@alternance-kit/testing/files";
import { expect, test } from "vitest";
import { agreed, aPool, bytesOf } from "../testing/a-pool.js";
import { problemOf } from "../testing/a-service.js";
import { lettersOf, linkIn } from "../testing/letters-of.js";

async function setup() {
  const pool = await aPool();
  const offer = await pool.service.publish(pool.company);
  const read = async (by: { secret: string }, id: string) =>
    (await (await pool.service.send(by.secret, "GET", `/v1/applications/${id}`)).json()) as Application;
  return { ...pool, offer, readApplication: read };
}

test("a proposal is an application that the company gets as any other, with files of its own", async () => {
  const { entered, seen, propose, offer, company, school, service, readApplication } = await setup();
  const cv = pdf({ name: "CV Ada.pdf", text: "the very one" });
  const { id } = await entered(
    { message: "Bonjour", consents: [agreed("pool"), agreed("school")] },
    { cv, document: pdf({ name: "Lettre.pdf" }) },
  );
  const response = await propose(id, offer.id);
  expect(response.status).toBe(201);
  const proposal = (await response.json()) as Proposal;
  expect(await readApplication(company, proposal.applicationId)).toMatchObject({
    reference: proposal.reference,
    status: "received",
    applicant: anApplicant(),
    message: "Bonjour",
    cv: { fileName: "CV Ada.pdf" },
    document: { fileName: "Lettre.pdf" },
    source: { partnerId: school.id },
  });
  // The candidate let the school see their name: it goes on with the application.
  expect((await readApplication(school, proposal.applicationId)).applicant.firstName).toBe("Ada");
  const sent = await service.send(company.secret, "GET", `/v1/applications/${proposal.applicationId}/cv`);
  expect(await bytesOf(sent)).toEqual(await bytesOf(cv));
  expect((await seen(id)).proposals).toEqual([proposal]);
  expect((await lettersOf(service, "rh@occitel.example")).map(({ subject }) => subject)).toEqual([
    "Une nouvelle candidature en alternance",
  ]);
});

test("the candidate is told of it, withdraws it by the link, and it may be proposed anew", async () => {
  const { entered, propose, offer, service } = await setup();
  const { id } = await entered();
  await propose(id, offer.id);
  const letter = (await lettersOf(service, "ada@example.org")).at(-1);
  expect(letter?.subject).toBe("Votre profil est proposé pour une offre");
  expect(letter?.text).toContain(`${offer.title}, Occitel`);
  expect(linkIn(letter, "my-profile")).toMatch(/^\/my-profile\//);
  expect(await problemOf(await propose(id, offer.id))).toMatchObject({
    status: 409,
    code: "already_applied",
  });
  const page = linkIn(letter, "my-application");
  expect((await service.app.request(`${page}/withdraw`, { method: "POST" })).status).toBe(200);
  expect((await propose(id, offer.id)).status).toBe(201);
});

test("the same request under one idempotency key proposes once, and gets one answer", async () => {
  const { entered, offer, operator, service } = await setup();
  const { id } = await entered();
  const send = () =>
    service.send(
      operator.secret,
      "POST",
      `/v1/pool-candidates/${id}/proposals`,
      { offerId: offer.id },
      { "idempotency-key": "once-and-for-all" },
    );
  const first = await (await send()).json();
  const again = await send();
  expect([again.status, await again.json()]).toEqual([201, first]);
});

test("who has applied by themselves is not proposed beside it, and no copy is left", async () => {
  const { entered, propose, offer, service, school, seen } = await setup();
  const { id } = await entered();
  await service.apply(school, aNewApplication({ offerId: offer.id }));
  expect(await problemOf(await propose(id, offer.id))).toMatchObject({
    status: 409,
    code: "already_applied",
  });
  expect((await seen(id)).proposals).toEqual([]);
});

test("the operator alone proposes, what is there, for offers that take applications", async () => {
  const { entered, propose, offer, company, school, service } = await setup();
  const { id } = await entered({ consents: [agreed("pool"), agreed("school")] });
  expect(await problemOf(await propose(id, offer.id, school))).toMatchObject({ code: "not_permitted" });
  expect(await problemOf(await propose(id, offer.id, company))).toMatchObject({ code: "not_permitted" });
  expect(await problemOf(await propose("cnd_00000", offer.id))).toMatchObject({
    code: "pool_candidate_not_found",
  });
  expect(await problemOf(await propose(id, "off_00000"))).toMatchObject({ code: "offer_not_found" });
  await service.send(company.secret, "POST", `/v1/offers/${offer.id}/close`, {});
  expect(await problemOf(await propose(id, offer.id))).toMatchObject({ code: "offer_closed" });
});

test("what was told of an RQTH goes on with the application, and the company sees none of it", async () => {
  const { entered, propose, offer, company, operator, readApplication } = await setup();
  const { id } = await entered({
    disability: true,
    consents: [agreed("pool"), agreed("disability")],
  });
  const { applicationId } = (await (await propose(id, offer.id)).json()) as Proposal;
  expect((await readApplication(operator, applicationId)).disability).toBe(true);
  expect((await readApplication(company, applicationId)).disability).toBeNull();
});

test("the profile leaves, the application that was made of it stays; and the other way round", async () => {
  const { entered, propose, offer, company, service, readApplication, pageOf, seen } = await setup();
  const { id } = await entered();
  const { applicationId } = (await (await propose(id, offer.id)).json()) as Proposal;
  const applicationPage = linkIn((await lettersOf(service, "ada@example.org")).at(-1), "my-application");
  await service.app.request(`${await pageOf("ada@example.org")}/object`, { method: "POST" });
  expect(await readApplication(company, applicationId)).toMatchObject({ status: "received" });
  const cv = await service.send(company.secret, "GET", `/v1/applications/${applicationId}/cv`);
  expect(cv.status).toBe(200);

  const other = await entered({ person: anApplicant("bob@example.org") });
  const made = (await (await propose(other.id, offer.id)).json()) as Proposal;
  expect((await service.app.request(`${applicationPage}/erase`, { method: "POST" })).status).toBe(200);
  const page = linkIn((await lettersOf(service, "bob@example.org")).at(-1), "my-application");
  await service.app.request(`${page}/erase`, { method: "POST" });
  expect((await seen(other.id)).proposals).toEqual([]);
  expect((await seen(other.id)).cv).not.toBeNull();
  expect(made.offerId).toBe(offer.id);
});
