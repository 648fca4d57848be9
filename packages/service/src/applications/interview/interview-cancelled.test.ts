import ICAL from "ical.js";
import { expect, test } from "vitest";
import { aService, problemOf } from "../../testing/a-service.js";
import { lettersOf, linkIn, runJob } from "../../testing/letters-of.js";
import { tracesOf } from "../../testing/traces-of.js";

const EMAIL = "ada@example.org";
const RH = "rh@garonne.example";
const SLOT = { startsAt: "2026-12-03T09:00:00Z", endsAt: "2026-12-03T09:45:00Z" };

/** A company and a candidate who are to meet, with what each has in their calendar. */
async function setup({ slot = SLOT, isChosen = true }: { slot?: typeof SLOT; isChosen?: boolean } = {}) {
  const service = await aService();
  const company = await service.aPartner("company", "Garonne Numérique", undefined, RH);
  const offer = await service.publish(company);
  const { id, reference } = await service.submit(await service.aPartner("school"), offer);
  const ask = (method: string, what: string, body?: unknown) =>
    service.send(company.secret, method, `/v1/applications/${id}${what}`, body);
  await ask("PUT", "/interview", { slots: [slot], place: "12 rue des Arts, Toulouse" });
  const page = linkIn((await lettersOf(service, EMAIL)).at(-1), "my-application");
  const post = (what: string, form?: Record<string, string>) =>
    service.app.request(`${page}/${what}`, {
      method: "POST",
      ...(form && { body: new URLSearchParams(form) }),
    });
  if (isChosen) expect((await post("interview", { slot: "0" })).status).toBe(303);
  const before = {
    [EMAIL]: (await lettersOf(service, EMAIL)).length,
    [RH]: (await lettersOf(service, RH)).length,
  };
  /** The letters of one side since the slot was chosen. */
  const since = async (to: typeof EMAIL | typeof RH) => (await lettersOf(service, to)).slice(before[to]);
  return { service, id, reference, ask, post, since };
}

/** What a calendar does with a file: which event, how late a word on it, and what the word is. */
function wordOf(text: string | undefined) {
  const calendar = new ICAL.Component(ICAL.parse(text ?? ""));
  const [component] = calendar.getAllSubcomponents("vevent");
  if (!component) throw new Error("There is no event.");
  const { uid, sequence, startDate } = new ICAL.Event(component);
  return {
    method: calendar.getFirstPropertyValue("method"),
    status: component.getFirstPropertyValue("status"),
    uid,
    sequence,
    startsAt: startDate.toJSDate().toISOString(),
  };
}

type Setup = Awaited<ReturnType<typeof setup>>;
const decline = ({ ask }: Setup) => ask("POST", "/move", { to: "declined", reason: "filled" });

test.each([
  [
    "withdrawn",
    ({ post }: Setup) => post("withdraw"),
    ["Votre entretien est annulé"],
    ["Une candidature est retirée"],
  ],
  ["declined", decline, ["Votre candidature : une réponse"], ["Un entretien est annulé"]],
])(
  "of an application that is %s both sides get one e-mail, with the file that takes the interview out of their calendar",
  async (_how, end, toCandidate, toCompany) => {
    const arranged = await setup();
    const { since, ask, id, reference } = arranged;
    const chosen = wordOf(await (await ask("GET", "/interview.ics")).text());
    expect(chosen).toMatchObject({ method: "PUBLISH", status: "CONFIRMED", sequence: 0 });
    expect((await end(arranged)).status).toBe(200);

    const [candidates, companys] = [await since(EMAIL), await since(RH)];
    expect(candidates.map(({ subject }) => subject)).toEqual(toCandidate);
    expect(companys.map(({ subject }) => subject)).toEqual(toCompany);
    for (const { attachments = [] } of [...candidates, ...companys]) {
      expect(attachments.map(({ contentType }) => contentType)).toEqual([
        "text/calendar; charset=utf-8; method=CANCEL",
      ]);
      const cancelled = { ...chosen, method: "CANCEL", status: "CANCELLED", sequence: 1 };
      expect(wordOf(attachments[0]?.content)).toEqual(cancelled);
    }
    expect(chosen.uid).toContain(id);
    expect(JSON.stringify(companys)).toContain(reference);
    expect(JSON.stringify(companys)).not.toMatch(/Lovelace|ada@example/);
    expect(await (await ask("GET", "/interview.ics")).text()).toBe(companys[0]?.attachments?.[0]?.content);
  },
);

test("of an application that time ends while an interview is to come both sides are told", async () => {
  const { service, since } = await setup({
    slot: { startsAt: "2027-05-03T09:00:00Z", endsAt: "2027-05-03T09:45:00Z" },
  });
  service.clock.now = new Date("2027-02-23T12:00:00Z");
  await runJob(service, "retention");
  const [toCandidate, toCompany] = [(await since(EMAIL)).at(-1), (await since(RH)).at(-1)];
  expect([toCandidate?.subject, toCompany?.subject]).toEqual([
    "Votre candidature est close",
    "Un entretien est annulé",
  ]);
  for (const letter of [toCandidate, toCompany])
    expect(wordOf(letter?.attachments?.[0]?.content)).toMatchObject({ method: "CANCEL", sequence: 1 });
});

test("of an application that is erased the company is told, and nothing of the candidate is kept for it", async () => {
  const { service, since, post, ask } = await setup();
  expect((await post("erase")).status).toBe(200);
  const [letter, ...others] = await since(RH);
  expect([letter?.subject, others]).toEqual(["Un entretien est annulé", []]);
  expect(wordOf(letter?.attachments?.[0]?.content)).toMatchObject({ method: "CANCEL", sequence: 1 });
  expect(await since(EMAIL)).toEqual([]);
  expect(await tracesOf(service, [EMAIL, "Lovelace"])).toEqual([]);
  expect(await problemOf(await ask("GET", "/interview.ics"))).toMatchObject({
    code: "application_not_found",
  });
});

test("erased after it was withdrawn, nobody is told a second time", async () => {
  const { since, post } = await setup();
  await post("withdraw");
  await post("erase");
  expect(await since(RH)).toHaveLength(1);
});

test("of slots of which none was chosen no calendar knows: no file goes out, and there is none to be had", async () => {
  const arranged = await setup({ isChosen: false });
  await decline(arranged);
  const letters = [...(await arranged.since(EMAIL)), ...(await arranged.since(RH))];
  expect(letters.map(({ subject, attachments = [] }) => [subject, attachments])).toEqual([
    ["Votre candidature : une réponse", []],
  ]);
  expect(await problemOf(await arranged.ask("GET", "/interview.ics"))).toEqual({
    status: 404,
    code: "interview_not_found",
  });
});

test("an interview that took place stays in the calendars when the application is declined after it", async () => {
  const arranged = await setup();
  arranged.service.clock.now = new Date("2026-12-04T10:00:00Z");
  await decline(arranged);
  const letters = [...(await arranged.since(EMAIL)), ...(await arranged.since(RH))];
  expect(letters.map(({ subject, attachments = [] }) => [subject, attachments])).toEqual([
    ["Votre candidature : une réponse", []],
  ]);
  const kept = wordOf(await (await arranged.ask("GET", "/interview.ics")).text());
  expect(kept).toMatchObject({ method: "PUBLISH", status: "CONFIRMED", sequence: 0 });
});
