import { expect, test } from "vitest";
import { ADA, aCv, anApplicationForm, OFFER, someQuestions } from "../../test/an-application-form.js";
import { summarize } from "./application-summary.js";

/** `field` to `value`, step by step. */
const told = (form: ReturnType<typeof anApplicationForm>["form"]) =>
  summarize(form.get()).map(({ step, entries }) => [
    step,
    Object.fromEntries(entries.map(({ field, value }) => [field, value])),
  ]);

test("what was said is summed up step by step, without what was left empty", async () => {
  const { form } = anApplicationForm();
  await form.prepare();
  const cv = aCv();
  form.edit({ ...ADA, message: "  " });
  form.attach("cv", cv);
  expect(told(form)).toEqual([
    ["identity", { firstName: " Ada ", lastName: "Lovelace", email: "ada@example.org" }],
    ["documents", { cv }],
  ]);
});

test("a guardian is named for whoever is under 18, and for nobody else", async () => {
  const { form } = anApplicationForm();
  await form.prepare();
  form.edit({ guardianFirstName: "Anne" });
  expect(told(form)[0]).toEqual(["identity", {}]);
  form.edit({ isMinor: true });
  expect(told(form)[0]).toEqual(["identity", { guardianFirstName: "Anne" }]);
});

test("of a spontaneous candidate's wishes, those that were made", async () => {
  const { form } = anApplicationForm({ use: { kind: "spontaneous" } });
  await form.prepare();
  form.wish({ romeCodes: ["M1855"], links: ["", " "], school: "IUT" });
  expect(told(form)[1]).toEqual(["wishes", { "wishes.romeCodes": ["M1855"], "wishes.school": "IUT" }]);
});

test("answers come with their questions, in the offer's order, those no longer asked left out", async () => {
  const { form } = anApplicationForm({ use: { ...OFFER, questions: someQuestions() } });
  await form.prepare();
  const transcript = aCv("notes.pdf");
  form.attach("answer", transcript);
  form.answer("since", "2026-09-01");
  form.answer("licence", false);
  form.answer("motivation", "Pour apprendre");
  const asked = summarize(form.get()).find(({ step }) => step === "questions")?.entries;
  expect(asked?.map(({ field, value, question }) => [field, value, question?.kind])).toEqual([
    ["answers.motivation", "Pour apprendre", "text"],
    ["answers.licence", false, "yes_no"],
    ["answers.transcript", transcript, "file"],
  ]);
});
