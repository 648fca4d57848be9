import type { Application } from "@alternance-kit/contract/application";
import type { CandidateApplication } from "@alternance-kit/contract/candidate-space";
import { expect, test } from "vitest";
import { aCandidate } from "../../testing/a-candidate.js";
import { aService, problemOf } from "../../testing/a-service.js";
import { lettersOf, linkIn, runJob } from "../../testing/letters-of.js";

const ADA = "ada@example.org";
const HR = "rh@occitel.example";

async function setup() {
  const service = await aService();
  const company = await service.aPartner("company", "Occitel", "73282932000074", HR);
  const school = await service.aPartner("school");
  const { id, reference } = await service.submit(school, await service.publish(company));
  const write = (text: string, headers: Record<string, string> = {}, key = company.secret) =>
    service.send(key, "POST", `/v1/applications/${id}/messages`, { text }, headers);
  const ada = await aCandidate(service, school, ADA);
  const answer = (text: string, headers: Record<string, string> = {}) =>
    ada.ask("POST", `/applications/${id}/messages`, { text }, headers);
  const move = (body: object) => service.send(company.secret, "POST", `/v1/applications/${id}/move`, body);
  return { service, company, school, id, reference, write, answer, move, ada };
}

test("the two sides write to each other, each reads the whole and gets an e-mail with what was written", async () => {
  const { service, write, answer, reference } = await setup();
  const written = await write("Bonjour Ada,\nêtes-vous libre <mardi> ?");
  expect(written.status).toBe(201);
  service.clock.now = new Date("2026-11-22T10:10:00Z");
  const answered = await answer("Oui, dès 9 h.");
  expect(((await answered.json()) as CandidateApplication).messages).toMatchObject([
    { from: "company", text: "Bonjour Ada,\nêtes-vous libre <mardi> ?", at: "2026-11-22T10:00:00.000Z" },
    { from: "candidate", text: "Oui, dès 9 h.", at: "2026-11-22T10:10:00.000Z" },
  ]);
  const toAda = (await lettersOf(service, ADA)).at(-1);
  expect(toAda?.subject).toBe("Un message au sujet de votre candidature");
  expect(toAda?.text).toContain("êtes-vous libre <mardi> ?");
  expect(toAda?.html).toContain("&lt;mardi&gt;");
  const page = await service.app.request(linkIn(toAda, "my-application"));
  expect(await page.text()).toContain("êtes-vous libre &lt;mardi&gt; ?");
  const toCompany = (await lettersOf(service, HR)).at(-1);
  expect(toCompany?.subject).toBe("Un message au sujet d’une candidature");
  expect(toCompany?.text).toContain("Oui, dès 9 h.");
  expect(toCompany?.text).toContain(reference);
  expect(`${toCompany?.text}${toCompany?.html}`).not.toMatch(/Lovelace|ada@/);
});

test("the school whose page it came from reads no message, and writes none", async () => {
  const { service, school, id, write, answer } = await setup();
  await write("Bonjour");
  await answer("Bonsoir");
  const seen = (await (
    await service.send(school.secret, "GET", `/v1/applications/${id}`)
  ).json()) as Application;
  expect([seen.messages, seen.rectifications]).toEqual([[], []]);
  expect(await problemOf(await write("Bonjour", {}, school.secret))).toMatchObject({ code: "not_permitted" });
});

test("another company's application is as if it were not there", async () => {
  const { service, write } = await setup();
  const other = await service.aPartner("company");
  expect(await problemOf(await write("Bonjour", {}, other.secret))).toMatchObject({
    status: 404,
    code: "application_not_found",
  });
});

test("sent twice under one idempotency key, a message is written and e-mailed once", async () => {
  const { service, write, answer } = await setup();
  const key = { "idempotency-key": "the-same-again" };
  await write("Bonjour", key);
  await write("Bonjour", key);
  await answer("Bonsoir", key);
  const again = await answer("Bonsoir", key);
  expect(again.status).toBe(201);
  expect(((await again.json()) as CandidateApplication).messages.map(({ text }) => text)).toEqual([
    "Bonjour",
    "Bonsoir",
  ]);
  expect((await lettersOf(service, ADA)).filter(({ subject }) => subject.includes("message"))).toHaveLength(
    1,
  );
  expect(await problemOf(await answer("Autre chose", key))).toMatchObject({ code: "idempotency_key_reused" });
});

test("of an application that has ended nothing more is written; of one that led to a contract it is", async () => {
  const { move, write, answer, service, school, company } = await setup();
  await move({ to: "declined", reason: "filled" });
  for (const response of [await write("Bonjour"), await answer("Bonjour")])
    expect(await problemOf(response)).toEqual({ status: 409, code: "application_ended" });
  const hired = await service.submit(school, await service.publish(company));
  const path = `/v1/applications/${hired.id}`;
  for (const to of ["offered", "placed"]) await service.send(company.secret, "POST", `${path}/move`, { to });
  expect((await service.send(company.secret, "POST", `${path}/messages`, { text: "À lundi" })).status).toBe(
    201,
  );
});

test("a candidate writes twenty messages a day about an application, and is told until when to wait", async () => {
  const { service, answer } = await setup();
  for (let number = 0; number < 20; number++) expect((await answer(`${number}`)).status).toBe(201);
  const refused = await answer("one more");
  expect(refused.headers.get("retry-after")).toBe("Mon, 23 Nov 2026 10:00:00 GMT");
  expect(await problemOf(refused)).toEqual({ status: 429, code: "too_many_requests" });
  expect((await lettersOf(service, HR)).filter(({ subject }) => subject.includes("message"))).toHaveLength(
    20,
  );
}, 30_000);

test("a message is words: none at all, too many, or what no keyboard writes is refused on its field", async () => {
  const { answer } = await setup();
  for (const text of ["", "  \n ", "a".repeat(3_001), "a\u0000b"]) {
    const { code, errors } = await problemOf(await answer(text));
    expect([code, errors?.[0]]).toEqual(["validation_failed", expect.stringMatching(/^\/text /)]);
  }
});

test("a company that writes is not silent: its silence is counted from there", async () => {
  const { service, write, answer } = await setup();
  service.clock.now = new Date("2026-11-28T10:00:00Z");
  await write("Nous revenons vers vous.");
  await answer("Merci, j'attends.");
  service.clock.now = new Date("2026-11-30T10:00:00Z");
  await runJob(service, "tell silence");
  const reminders = async () =>
    (await lettersOf(service, HR)).filter(({ subject }) => subject.includes("attend votre réponse")).length;
  expect(await reminders()).toBe(0);
  service.clock.now = new Date("2026-12-05T10:00:00Z");
  await runJob(service, "tell silence");
  expect(await reminders()).toBe(1);
});
