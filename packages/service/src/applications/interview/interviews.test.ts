import type { Application } from "@alternance-kit/contract/application";
import type { InterviewProposal } from "@alternance-kit/contract/interview";
import type { MailPage } from "@alternance-kit/contract/mail";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { openDb } from "../../db/open-db.js";
import { eventRecorder } from "../../events/event-recorder.js";
import { newId } from "../../ids.js";
import { createQueueMail } from "../../mail/queue-mail.js";
import { aService, problemOf } from "../../testing/a-service.js";
import { lettersOf, linkIn } from "../../testing/letters-of.js";
import { moveStore } from "../moves.store.js";
import { chooseSlot } from "./choose-slot.js";
import { interviewStore } from "./interviews.store.js";

const EMAIL = "ada@example.org";
const RH = "rh@garonne.example";
const SLOTS = [
  { startsAt: "2026-12-03T09:00:00Z", endsAt: "2026-12-03T09:45:00Z" },
  { startsAt: "2026-12-04T13:00:00Z", endsAt: "2026-12-04T14:00:00Z" },
];
const PROPOSAL: InterviewProposal = { slots: SLOTS, place: "12 rue des Arts, Toulouse" };

/** A company with an application, and the candidate's choice as their own side makes it. */
async function setup(language: "fr" | "en" = "fr") {
  const service = await aService();
  const company = await service.aPartner("company", "Garonne Numérique", undefined, RH);
  const school = await service.aPartner("school");
  const offer = await service.publish(company);
  const { id, reference } = await service.submit(school, offer, { language });
  const path = `/v1/applications/${id}`;
  const ask = (method: string, what: string, body?: unknown, partner = company) =>
    service.send(partner.secret, method, `${path}${what}`, body);
  const propose = (proposal: object = PROPOSAL) => ask("PUT", "/interview", proposal);
  const read = async (partner = company) =>
    (await (await ask("GET", "", undefined, partner)).json()) as Application;
  const choose = async (slot: number) => {
    const db = await openDb(`file:${service.folder}/test.db`);
    const now = () => service.clock.now;
    const queueMail = createQueueMail(db, newId, now);
    const moves = moveStore(db, eventRecorder(db, newId));
    const deps = {
      interviews: interviewStore(db),
      moves,
      queueMail,
      publicUrl: "http://service.example",
      now,
    };
    return chooseSlot(deps, id, slot)
      .catch((error: { code: string }) => error.code)
      .finally(() => db.$client.close());
  };
  return { service, company, school, id, reference, ask, propose, read, choose };
}

test("slots that are proposed move the application to its interview, and the candidate gets one e-mail, with a link to choose", async () => {
  const { service, propose, read } = await setup();
  const before = (await lettersOf(service, EMAIL)).length;
  const response = await propose();
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({
    status: "interview",
    history: [{ status: "interview", mover: "partner" }],
    interview: { slots: SLOTS, chosen: null, place: "12 rue des Arts, Toulouse", url: null },
  });
  const letters = (await lettersOf(service, EMAIL)).slice(before);
  expect(letters.map(({ subject }) => subject)).toEqual(["Votre candidature : choisissez votre entretien"]);
  expect(letters[0]?.text).toContain("jeudi 3 décembre 2026, 10:00 – 10:45 (heure de Paris)");
  expect(letters[0]?.text).toContain("vendredi 4 décembre 2026, 14:00 – 15:00 (heure de Paris)");
  expect(letters[0]?.text).toContain("Lieu : 12 rue des Arts, Toulouse");
  expect(linkIn(letters[0], "/my-application/")).toBeTruthy();
  expect((await read()).interview?.chosen).toBeNull();
});

test("candidates who read English are written to in English", async () => {
  const { service, propose, choose } = await setup("en");
  await propose({ slots: SLOTS, url: "https://visio.example/r1" });
  await choose(0);
  const [proposed, chosen] = (await lettersOf(service, EMAIL)).slice(-2);
  expect(proposed?.text).toMatch(/Thursday,? 3 December 2026, 10:00 – 10:45 \(Paris time\)/);
  expect(proposed?.text).toContain("By video: https://visio.example/r1");
  expect(chosen?.subject).toBe("Your interview is arranged");
  expect(chosen?.attachments?.[0]).toMatchObject({
    fileName: "interview.ics",
    content: expect.stringContaining("SUMMARY:Interview with Garonne Numérique: "),
  });
});

test("once chosen, both sides get the file for their calendars, and the company's does not say who the candidate is", async () => {
  const { service, propose, choose, read, ask, reference } = await setup();
  await propose();
  expect(await choose(1)).toMatchObject({ slots: SLOTS, chosen: 1 });
  expect((await read()).interview?.chosen).toBe(1);
  const toCandidate = (await lettersOf(service, EMAIL)).at(-1);
  const toCompany = (await lettersOf(service, RH)).at(-1);
  expect([toCandidate?.subject, toCompany?.subject]).toEqual([
    "Votre entretien est fixé",
    "Un entretien est fixé",
  ]);
  for (const letter of [toCandidate, toCompany]) {
    const [file, ...others] = letter?.attachments ?? [];
    expect([others, file?.contentType]).toEqual([[], "text/calendar; charset=utf-8; method=PUBLISH"]);
    const [event] = new ICAL.Component(ICAL.parse(file?.content ?? "")).getAllSubcomponents("vevent");
    expect(event && new ICAL.Event(event).startDate.toJSDate().toISOString()).toBe(
      "2026-12-04T13:00:00.000Z",
    );
  }
  expect(JSON.stringify(toCompany)).toContain(reference);
  expect(JSON.stringify(toCompany)).not.toMatch(/Lovelace|ada@example/);
  const downloaded = await ask("GET", "/interview.ics");
  expect(Object.fromEntries(downloaded.headers)).toMatchObject({
    "content-type": "text/calendar; charset=utf-8",
    "content-disposition": 'attachment; filename="entretien.ics"',
    "x-content-type-options": "nosniff",
  });
  expect(await downloaded.text()).toBe(toCompany?.attachments?.[0]?.content);
});

test("the same choice again changes nothing and writes to nobody; another is refused", async () => {
  const { service, propose, choose } = await setup();
  await propose();
  await choose(1);
  const written = await service.count("mails");
  expect(await choose(1)).toMatchObject({ chosen: 1 });
  expect(await choose(0)).toBe("slot_refused");
  expect(await service.count("mails")).toBe(written);
});

test("of two choices at once one is kept, and each side is written to once", async () => {
  const { service, propose, choose } = await setup();
  await propose();
  const written = await service.count("mails");
  const answers = await Promise.all([choose(0), choose(1)]);
  expect(answers.filter((answer) => answer === "slot_refused")).toHaveLength(1);
  expect(await service.count("mails")).toBe(written + 2);
});

test("other slots take the place of those before, in calendars too", async () => {
  const { service, propose, choose, read } = await setup();
  await propose();
  await choose(0);
  const later = [{ startsAt: "2026-12-10T09:00:00Z", endsAt: "2026-12-10T10:00:00Z" }];
  expect((await propose({ slots: later, url: "https://visio.example/r2" })).status).toBe(200);
  expect((await read()).interview).toEqual({
    slots: later,
    chosen: null,
    place: null,
    url: "https://visio.example/r2",
  });
  expect((await lettersOf(service, EMAIL)).at(-1)?.text).toContain("remplacent ceux d’avant");
  await choose(0);
  const [first, second] = (await lettersOf(service, RH))
    .flatMap(({ attachments = [] }) => attachments)
    .map(({ content }) => content.match(/(?:UID|SEQUENCE):.*/g));
  expect([first?.[0] === second?.[0], first?.[1], second?.[1]]).toEqual([true, "SEQUENCE:0", "SEQUENCE:1"]);
});

test("a slot that is past, that there is not, or of an application that ended is refused", async () => {
  const { service, propose, choose, ask } = await setup();
  expect(await choose(0)).toBe("interview_not_found");
  await propose();
  expect(await choose(4)).toBe("slot_refused");
  service.clock.now = new Date("2026-12-03T09:00:00Z");
  expect(await choose(0)).toBe("slot_refused");
  await ask("POST", "/move", { to: "declined", reason: "skills" });
  expect(await choose(1)).toBe("slot_refused");
});

test("an interview is proposed until the contract is, by its company alone", async () => {
  const { service, ask, school } = await setup();
  expect(await problemOf(await ask("PUT", "/interview", PROPOSAL, school))).toMatchObject({
    code: "not_permitted",
  });
  const stranger = await service.aPartner("company");
  expect(await problemOf(await ask("PUT", "/interview", PROPOSAL, stranger))).toMatchObject({
    code: "application_not_found",
  });
  await ask("POST", "/move", { to: "offered" });
  expect(await problemOf(await ask("PUT", "/interview", PROPOSAL))).toEqual({
    status: 409,
    code: "interview_refused",
  });
});

test.each([
  ["no slot", { slots: [], place: "Toulouse" }, ["/slots required"]],
  ["no place", { slots: SLOTS }, ["/place required"]],
  [
    "a past slot",
    { slots: [{ startsAt: "2026-11-22T10:00:00Z", endsAt: "2026-11-22T11:00:00Z" }], place: "Ici" },
    ["/slots/0/startsAt date_in_past"],
  ],
  ["a slot over another", { slots: [SLOTS[0], SLOTS[0]], place: "Ici" }, ["/slots/1/startsAt already_used"]],
  ["an address without TLS", { slots: SLOTS, url: "http://visio.example" }, ["/url url_malformed"]],
  ["a script for an address", { slots: SLOTS, url: "javascript:alert(1)" }, ["/url url_malformed"]],
  ["a place over lines", { slots: SLOTS, place: "Toulouse\r\nATTENDEE:x" }, ["/place malformed"]],
])("%s is refused, and nobody is written to", async (_case, proposal, errors) => {
  const { service, propose } = await setup();
  const written = await service.count("mails");
  expect(await problemOf(await propose(proposal))).toEqual({
    status: 422,
    code: "validation_failed",
    errors,
  });
  expect(await service.count("mails")).toBe(written);
});

test("the partner whose page it came from sees that there is an interview, and neither when nor where", async () => {
  const { school, propose, choose, read, ask } = await setup();
  await propose();
  await choose(0);
  expect(await read(school)).toMatchObject({ status: "interview", interview: null });
  expect((await ask("GET", "/interview.ics", undefined, school)).status).toBe(403);
});

test("there is no file before the candidate chose", async () => {
  const { propose, ask } = await setup();
  await propose();
  expect(await problemOf(await ask("GET", "/interview.ics"))).toEqual({
    status: 404,
    code: "interview_not_found",
  });
});

test("the outbox keeps no file of an e-mail that is sent", async () => {
  const { service, propose, choose } = await setup();
  await propose();
  await choose(0);
  await lettersOf(service, EMAIL);
  const operator = await service.aPartner("operator");
  const { data } = (await (await service.send(operator.secret, "GET", "/v1/mails")).json()) as MailPage;
  expect(data.every(({ status }) => status === "sent")).toBe(true);
  const db = await openDb(`file:${service.folder}/test.db`);
  const row = await db.get<{ kept: number }>("SELECT count(attachments) AS kept FROM mails");
  db.$client.close();
  expect(row.kept).toBe(0);
});
