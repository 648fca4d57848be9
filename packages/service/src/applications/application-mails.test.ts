import type { Application } from "@alternance-kit/contract/application";
import { expect, test } from "vitest";
import { aService, problemOf, type TestService } from "../testing/a-service.js";
import { lettersOf, linkIn, runJob } from "../testing/letters-of.js";

const DAY_MS = 86_400_000;
const COMPANY = "rh@occitel.example";
const CANDIDATE = "ada@example.org";

async function setup() {
  const service = await aService();
  const company = await service.aPartner("company", "Occitel", "73282932000074", COMPANY);
  const school = await service.aPartner("school", "Campus Garonne");
  const offer = await service.publish(company);
  const move = (applicationId: string, body: object) =>
    service.send(company.secret, "POST", `/v1/applications/${applicationId}/move`, body);
  return { service, company, school, offer, move };
}

/** What each has been sent, by subject. */
const sent = async (service: TestService) => ({
  candidate: (await lettersOf(service, CANDIDATE)).map(({ subject }) => subject),
  company: (await lettersOf(service, COMPANY)).map(({ subject }) => subject),
});

test("the candidate is told that the application is safe, and the company that one awaits it, without who it is", async () => {
  const { service, school, offer } = await setup();
  const { reference } = await service.submit(school, offer);
  const [toCandidate, ...others] = await lettersOf(service, CANDIDATE);
  const [toCompany, ...more] = await lettersOf(service, COMPANY);
  expect([others, more]).toEqual([[], []]);
  expect(toCandidate?.text).toContain(reference);
  expect(toCandidate?.text).toContain(offer.title);
  expect(linkIn(toCandidate, "my-application")).toMatch(/^\/my-application\/[\w-]{43}$/);
  expect(toCompany?.text).toContain("Campus Garonne");
  expect(toCompany?.text).not.toContain("Lovelace");
});

test("who applies in English is written to in English", async () => {
  const { service, school, offer } = await setup();
  await service.submit(school, offer, { language: "en" });
  expect((await sent(service)).candidate).toEqual(["Your application has been received"]);
});

test("a company without an address is not written to", async () => {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  await service.submit(school, await service.publish(company));
  expect(await sent(service)).toEqual({ candidate: ["Votre candidature est reçue"], company: [] });
});

test("each step is told to the candidate; a refusal with its reason and the company's own words, the note to nobody", async () => {
  const { service, school, offer, move } = await setup();
  const { id } = await service.submit(school, offer);
  await move(id, { to: "screening", note: "À revoir" });
  const declined = await move(id, {
    to: "declined",
    reason: "dates",
    message: "Revenez en janvier.",
    note: "Dommage",
  });
  expect(((await declined.json()) as Application).history.at(-1)).toMatchObject({
    status: "declined",
    reason: "dates",
    message: "Revenez en janvier.",
    note: "Dommage",
  });
  const letters = await lettersOf(service, CANDIDATE);
  expect(letters.map(({ subject }) => subject).slice(1)).toEqual([
    "Votre candidature est étudiée",
    "Votre candidature : une réponse",
  ]);
  const text = letters.at(-1)?.text ?? "";
  expect(text).toContain("Vos dates ne s’accordent pas avec celles du contrat.");
  expect(text).toContain("Occitel ajoute : Revenez en janvier.");
  expect(text).not.toContain("Dommage");
});

test.each([
  [{ to: "declined" }, "/reason required"],
  [{ to: "declined", reason: "age" }, "/reason not_allowed_value"],
  [{ to: "screening", reason: "skills" }, "/reason not_allowed_value"],
])("%j is refused on its field, and nobody is written to", async (body, error) => {
  const { service, school, offer, move } = await setup();
  const { id } = await service.submit(school, offer);
  expect(await problemOf(await move(id, body))).toEqual({
    status: 422,
    code: "validation_failed",
    errors: [error],
  });
  expect((await sent(service)).candidate).toHaveLength(1);
});

test("a move that is not made tells nobody", async () => {
  const { service, school, offer, move } = await setup();
  const { id } = await service.submit(school, offer);
  const both = await Promise.all([
    move(id, { to: "declined", reason: "filled" }),
    move(id, { to: "interview" }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect((await sent(service)).candidate).toHaveLength(2);
});

test("a silent company is reminded at 7 and at 14 days, and at 21 the candidate is told, each once", async () => {
  const { service, school, offer } = await setup();
  await service.submit(school, offer);
  const start = service.clock.now.getTime();
  const told: Record<string, number[]> = {};
  for (let day = 1; day <= 25; day++) {
    service.clock.now = new Date(start + day * DAY_MS);
    const before = await sent(service);
    await runJob(service, "tell silence");
    await runJob(service, "tell silence");
    const after = await sent(service);
    const fresh = [
      ...after.company.slice(before.company.length),
      ...after.candidate.slice(before.candidate.length),
    ];
    for (const subject of fresh) told[subject] = [...(told[subject] ?? []), day];
  }
  expect(told).toEqual({
    "Une candidature attend votre réponse": [7, 14],
    "Votre candidature : pas de réponse à ce jour": [21],
  });
});

test("an answer ends the silence, and the next one is counted from there", async () => {
  const { service, school, offer, move } = await setup();
  const { id } = await service.submit(school, offer);
  const start = service.clock.now.getTime();
  service.clock.now = new Date(start + 6 * DAY_MS);
  await move(id, { to: "screening" });
  service.clock.now = new Date(start + 8 * DAY_MS);
  await runJob(service, "tell silence");
  expect((await sent(service)).company).toHaveLength(1);
  service.clock.now = new Date(start + 13 * DAY_MS);
  await runJob(service, "tell silence");
  expect((await sent(service)).company).toHaveLength(2);
  await move(id, { to: "interview" });
  service.clock.now = new Date(start + 60 * DAY_MS);
  const before = await sent(service);
  await runJob(service, "tell silence");
  expect(await sent(service)).toEqual(before);
});

test("a service that was stopped for a month passes the reminders over, and tells the candidate", async () => {
  const { service, school, offer } = await setup();
  await service.submit(school, offer);
  service.clock.now = new Date(service.clock.now.getTime() + 40 * DAY_MS);
  await runJob(service, "tell silence");
  expect(await sent(service)).toEqual({
    candidate: ["Votre candidature est reçue", "Votre candidature : pas de réponse à ce jour"],
    company: ["Une nouvelle candidature en alternance"],
  });
});
