import { expect, test } from "vitest";
import {
  ADA,
  aCv,
  aFilledForm,
  anApplicationForm,
  OFFER,
  someQuestions,
} from "../../test/an-application-form.js";
import { cut, refusal } from "../../test/port.js";

const EMPTY_WISHES = { romeCodes: [], radiusKm: "" };

test("an offer's form asks who it is, then for the files, then shows the whole", async () => {
  const { form } = anApplicationForm();
  expect(form.get()).toMatchObject({ steps: ["identity", "documents", "summary"], step: "identity" });
  form.edit(ADA);
  expect(await form.next()).toBe(true);
  expect(form.get()).toMatchObject({
    status: "editing",
    step: "documents",
    reached: "documents",
    errors: {},
  });
  form.attach("cv", aCv());
  expect(await form.next()).toBe(true);
  expect(form.get()).toMatchObject({ step: "summary", reached: "summary" });
  expect(await form.next()).toBe(false);
});

test("a spontaneous form asks for wishes too, and one with questions for the answers", () => {
  expect(anApplicationForm({ use: { kind: "spontaneous" } }).form.get().steps).toEqual([
    "identity",
    "wishes",
    "documents",
    "summary",
  ]);
  expect(anApplicationForm({ use: { ...OFFER, questions: someQuestions() } }).form.get().steps).toEqual([
    "identity",
    "documents",
    "questions",
    "summary",
  ]);
});

test("a step with something wrong is not left, all of it is told, and no other step's", async () => {
  const { form } = anApplicationForm();
  form.edit({ firstName: "Ada", email: "ada@" });
  expect(await form.next()).toBe(false);
  expect(form.get()).toMatchObject({
    status: "editing",
    step: "identity",
    errors: { lastName: "required", email: "email_malformed" },
  });
  form.edit(ADA);
  expect(form.get()).toMatchObject({ errors: {} });
  await form.next();
  expect(await form.next()).toBe(false);
  expect(form.get()).toMatchObject({ step: "documents", errors: { cv: "file_missing" } });
});

test("what was done before the rest of the form had come is done once it has, in its order", async () => {
  const { form } = anApplicationForm();
  form.edit(ADA);
  form.agree("alerts", true);
  form.attach("cv", new File([], "cv.pdf"));
  expect(form.get().values).toMatchObject(ADA);
  await form.next();
  expect(await form.next()).toBe(false);
  expect(form.get()).toMatchObject({ values: { consents: { alerts: true } }, errors: { cv: "file_empty" } });
});

test("editing a field takes its own error away, and no other", async () => {
  const { form } = anApplicationForm({ use: { kind: "spontaneous" } });
  await form.next();
  form.edit({ email: "a" });
  expect(form.get()).toMatchObject({ errors: { firstName: "required", lastName: "required" } });
  form.edit(ADA);
  await form.next();
  form.wish({ startsAfter: "2027-09-02", startsBefore: "2027-09-01" });
  await form.next();
  expect(form.get()).toMatchObject({
    errors: { "wishes.romeCodes": "required", "wishes.startsBefore": "ends_before_start" },
  });
  form.wish({ romeCodes: ["M1855"] });
  expect(form.get()).toMatchObject({ errors: { "wishes.startsBefore": "ends_before_start" } });
});

test("back and on again, nothing is lost and nothing is checked on the way back", async () => {
  const { form, cv } = await aFilledForm();
  form.edit({ message: "Bonjour" });
  form.back();
  form.back();
  expect(form.get()).toMatchObject({ step: "identity", reached: "summary" });
  form.edit({ email: "" });
  form.back();
  expect(form.get()).toMatchObject({
    step: "identity",
    files: { cv },
    values: { firstName: " Ada ", message: "Bonjour" },
  });
});

test("steps that were reached are one click away; the others are not", async () => {
  const { form } = anApplicationForm();
  expect(form.goTo("summary")).toBe(false);
  form.edit(ADA);
  await form.next();
  expect([form.goTo("identity"), form.get().step]).toEqual([true, "identity"]);
  expect([form.goTo("documents"), form.get().step]).toEqual([true, "documents"]);
  expect([form.goTo("wishes"), form.goTo("summary"), form.get().step]).toEqual([false, false, "documents"]);
});

test("who says they are under 18 names a guardian, at another address than their own", async () => {
  const { form } = anApplicationForm();
  form.edit({ ...ADA, isMinor: true, guardianFirstName: "Anne", guardianEmail: "ADA@example.org" });
  await form.next();
  expect(form.get()).toMatchObject({
    errors: { guardianLastName: "required", guardianEmail: "guardian_same_email" },
  });
  form.edit({ isMinor: false });
  expect(await form.next()).toBe(true);
});

test("a file that cannot do is told as it is chosen, and kept so that it can be named", async () => {
  const { form } = anApplicationForm();
  await form.prepare();
  const program = new File(["MZ"], "cv.exe");
  form.attach("cv", program);
  form.attach("document", new File([], "lettre.pdf"));
  expect(form.get()).toMatchObject({
    files: { cv: program },
    errors: { cv: "file_type_refused", document: "file_empty" },
  });
  form.attach("cv", undefined);
  expect(form.get()).toMatchObject({ errors: { document: "file_empty" } });
  expect(form.get().files.cv).toBeUndefined();
});

test("answers are checked by the company's questions, those not asked left aside", async () => {
  const { form } = anApplicationForm({ use: { ...OFFER, questions: someQuestions() } });
  form.edit(ADA);
  form.attach("cv", aCv());
  await form.next();
  await form.next();
  form.answer("licence", true);
  expect(await form.next()).toBe(false);
  expect(form.get()).toMatchObject({
    step: "questions",
    errors: { "answers.motivation": "required", "answers.since": "required" },
  });
  form.answer("motivation", "Pour apprendre");
  form.answer("licence", undefined);
  form.attach("answer", new File(["MZ"], "notes.exe"));
  expect(form.get()).toMatchObject({ errors: { "answers.transcript": "file_type_refused" } });
  form.attach("answer", aCv("notes.pdf"));
  expect(await form.next()).toBe(true);
});

test("questions that are known late are asked in their place, and nothing typed is lost", async () => {
  const { form } = anApplicationForm({ use: { kind: "offer", offerId: "off_1" } });
  form.edit(ADA);
  await form.next();
  form.ask(someQuestions());
  expect(form.get()).toMatchObject({
    steps: ["identity", "documents", "questions", "summary"],
    step: "documents",
    values: ADA,
  });
  form.attach("cv", aCv());
  await form.next();
  form.answer("motivation", "Pour apprendre");
  form.ask(null);
  expect(form.get()).toMatchObject({
    steps: ["identity", "documents", "summary"],
    step: "documents",
    values: { answers: { motivation: "Pour apprendre" } },
  });
});

test("where the page does not know the offer, its questions are read once the form is touched", async () => {
  const asked: string[] = [];
  const retrieve = async (id: string) => {
    asked.push(id);
    return { questions: someQuestions() };
  };
  const { form } = anApplicationForm({ use: { kind: "offer", offerId: "off_1" } }, { offers: { retrieve } });
  expect(asked).toEqual([]);
  form.edit({ firstName: "A" });
  await form.prepare();
  form.edit({ firstName: "Ad" });
  await form.prepare();
  expect([asked, form.get().steps]).toEqual([["off_1"], ["identity", "documents", "questions", "summary"]]);
});

test.each([
  ["refused", refusal("offer_not_found"), 1],
  ["cut", cut(), 2],
])(
  "the offer's questions, whose reading was %s, are asked for again only where that can help",
  async (_case, error, times) => {
    let asked = 0;
    const retrieve = async () => {
      asked++;
      throw error;
    };
    const { form } = anApplicationForm(
      { use: { kind: "offer", offerId: "off_1" } },
      { offers: { retrieve } },
    );
    await form.prepare();
    await form.prepare();
    expect(asked).toBe(times);
  },
);

test("nothing is agreed to beforehand, and each purpose apart", async () => {
  const { form } = anApplicationForm();
  await form.prepare();
  const none = { school: false, pool: false, alerts: false, disability: false };
  expect(form.get().values.consents).toEqual(none);
  form.agree("alerts", true);
  expect(form.get().values.consents).toEqual({ ...none, alerts: true });
});

test("submitted too early, it leads to the first step that something is wrong with", async () => {
  const { form, upload } = anApplicationForm({ use: { kind: "spontaneous" } });
  form.edit(ADA);
  form.wish(EMPTY_WISHES);
  await form.submit();
  expect(form.get()).toMatchObject({
    status: "editing",
    step: "wishes",
    errors: { "wishes.romeCodes": "required", cv: "file_missing", "consents.pool": "required" },
  });
  expect(upload.calls).toEqual([]);
});

test("what sends that cannot come is told, nothing is lost, and the same verb tries again", async () => {
  let tries = 0;
  const retrieve = async () => ({ questions: null });
  const { form } = anApplicationForm(
    {
      ports: () => {
        tries++;
        throw new TypeError("Failed to fetch dynamically imported module");
      },
      use: { kind: "offer", offerId: "off_1" },
    },
    { offers: { retrieve } },
  );
  form.edit(ADA);
  form.attach("cv", aCv());
  await form.submit();
  expect(form.get()).toMatchObject({ status: "interrupted", values: ADA });
  const before = tries;
  await form.resume();
  expect(tries).toBeGreaterThan(before);
});

test("a disposed form changes no more", async () => {
  const { form, upload } = await aFilledForm();
  form.submit();
  await expect.poll(() => upload.calls.length).toBe(1);
  form.dispose();
  const before = form.get();
  await upload.call(0).answer({ id: "upl_1" });
  expect(form.get()).toBe(before);
});
