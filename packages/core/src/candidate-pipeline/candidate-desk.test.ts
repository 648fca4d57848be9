import { expect, test } from "vitest";
import { aListedPipeline, aNote, anApplication } from "../../test/pipeline.js";
import { cut, refusal } from "../../test/port.js";
import { createCandidateDesk } from "./candidate-desk.js";
import { interviewErrors, NO_INTERVIEW, readInterview } from "./interview-proposal.js";

const NOW = new Date("2026-12-01T10:00:00Z");

async function aDesk() {
  const all = await aListedPipeline([anApplication("app_1"), anApplication("app_2")]);
  return { ...all, desk: createCandidateDesk(all.pipeline, () => NOW) };
}

test("a note is added to the application, and its paper is blank again", async () => {
  const { desk, pipeline, addNote } = await aDesk();
  desk.write("app_1", "note", "Très bon profil.");
  const sent = desk.send("app_1", "note");
  expect(desk.papersOf("app_1").note.status).toBe("sending");
  expect(await desk.send("app_1", "note")).toBe(false);
  await addNote.call(0).answer(aNote("not_1"));
  expect(await sent).toBe(true);
  expect(pipeline.find("app_1")?.notes).toEqual([aNote("not_1")]);
  expect(desk.papersOf("app_1").note).toEqual({ status: "editing", text: "" });
  expect(desk.get().notice).toEqual({ kind: "sent", id: "app_1", what: "note" });
});

test("what is typed stays with its application until it is sent, whatever fails", async () => {
  const { desk, sendMessage } = await aDesk();
  desk.write("app_1", "message", "Bonjour Ada");
  desk.write("app_2", "message", "Bonjour Grace");
  void desk.send("app_1", "message");
  await sendMessage.call(0).fail(refusal("application_ended"));
  expect(desk.papersOf("app_1").message).toEqual({
    status: "failed",
    text: "Bonjour Ada",
    code: "application_ended",
  });
  expect(desk.papersOf("app_2").message.text).toBe("Bonjour Grace");
  expect(await desk.send("app_1", "note")).toBe(false);
});

test("an interview is proposed by the visitor's clock, and the answer is the application as it stands", async () => {
  const { desk, proposeInterview, statusOf } = await aDesk();
  const slots = [{ date: "2026-12-03", time: "10:00", minutes: 45 }];
  desk.plan("app_1", { slots, place: " 12 rue des Arts " });
  const proposed = desk.propose("app_1");
  const startsAt = new Date("2026-12-03T10:00");
  expect(proposeInterview.call(0).args[1]).toEqual({
    slots: [
      {
        startsAt: startsAt.toISOString(),
        endsAt: new Date(startsAt.getTime() + 45 * 60_000).toISOString(),
      },
    ],
    place: "12 rue des Arts",
  });
  await proposeInterview.call(0).answer(anApplication("app_1", "interview"));
  expect([await proposed, statusOf("app_1")]).toEqual([true, "interview"]);
});

test("what is wrong with a proposal is told on each slot, and nothing is sent", async () => {
  const { desk, proposeInterview } = await aDesk();
  const slot = { date: "2026-12-03", time: "10:00", minutes: 45 };
  desk.plan("app_1", {
    slots: [{ ...slot, date: "2026-11-03" }, slot, slot],
    url: "http://video.example",
  });
  expect(await desk.propose("app_1")).toBe(false);
  expect(desk.papersOf("app_1").interview.errors).toEqual({
    "slot-0": "date_in_past",
    "slot-2": "already_used",
    url: "url_malformed",
  });
  expect(proposeInterview.calls).toEqual([]);
  expect(readInterview(NO_INTERVIEW, NOW)).toEqual({
    ok: false,
    errors: { "slot-0": "required", place: "required" },
  });
});

test("what the service finds wrong stands where it was typed; a cut keeps all of it", async () => {
  const { desk, proposeInterview } = await aDesk();
  const slots = [{ date: "2026-12-03", time: "10:00", minutes: 45 }];
  desk.plan("app_1", { slots, place: "Ici" });
  void desk.propose("app_1");
  await proposeInterview
    .call(0)
    .fail(refusal("validation_failed", [{ pointer: "/slots/0/startsAt", code: "date_in_past" }]));
  expect(desk.papersOf("app_1").interview).toMatchObject({ errors: { "slot-0": "date_in_past" } });
  void desk.propose("app_1");
  await proposeInterview.call(1).fail(cut());
  expect(desk.papersOf("app_1").interview).toMatchObject({
    status: "failed",
    code: "unreachable",
    values: { slots, place: "Ici" },
  });
  expect(interviewErrors([{ pointer: "/place", code: "required" }])).toEqual({ place: "required" });
});

test("a file that does not come is told", async () => {
  const { desk, file } = await aDesk();
  const fetched = desk.fetch("app_1", "cv");
  await file.call(0).fail(refusal("cv_infected"));
  expect(await fetched).toBeUndefined();
  expect(desk.get().notice).toEqual({ kind: "no_file", id: "app_1", code: "cv_infected" });
});
