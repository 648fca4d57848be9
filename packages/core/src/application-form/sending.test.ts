import { expect, test } from "vitest";
import {
  ADA,
  aCv,
  aFilledForm,
  anApplicationForm,
  OFFER,
  someQuestions,
} from "../../test/an-application-form.js";
import { aPoolReceipt, aReceipt } from "../../test/builders.js";
import { cut, refusal } from "../../test/port.js";
import { statusesOf } from "../../test/watch.js";

/** Lets what depends on nothing but the page happen. */
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A form on its way, its CV being sent. */
async function onItsWay(...args: Parameters<typeof aFilledForm>) {
  const all = await aFilledForm(...args);
  all.form.submit();
  await settle();
  return all;
}

test("editing, sending, sent: the file first, then what was typed", async () => {
  const { form, upload, submit, sent, cv } = await aFilledForm();
  const statuses = statusesOf(form, ({ status }) => status);
  form.agree("school", true);
  form.submit();
  await settle();
  expect(upload.call(0).args[0]).toBe(cv);
  await upload.call(0).answer({ id: "upl_1" });
  await submit.call(0).answer(aReceipt());
  expect(statuses).toEqual(["editing", "sending", "sent"]);
  expect(form.get()).toMatchObject({ receipt: { reference: "7KQ4-9XMZ" } });
  expect(sent()).toEqual([
    {
      offerId: "off_1",
      applicant: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
      consents: [{ purpose: "school", textVersion: "2026-11" }],
      files: { cv: "upl_1" },
    },
  ]);
});

test("progress is of all files together, while it lasts", async () => {
  const { form, upload, uploadOptions } = await aFilledForm();
  form.attach("document", aCv("lettre.pdf"));
  form.submit();
  expect(form.get().status).not.toBe("sent");
  await settle();
  uploadOptions(0).onProgress?.({ sentBytes: 4, totalBytes: 8 });
  expect(form.get()).toMatchObject({ status: "sending", sentBytes: 4, totalBytes: 16 });
  await upload.call(0).answer({ id: "upl_1" });
  uploadOptions(1).onProgress?.({ sentBytes: 2, totalBytes: 8 });
  expect(form.get()).toMatchObject({ status: "sending", sentBytes: 10, totalBytes: 16 });
  form.cancel();
  uploadOptions(1).onProgress?.({ sentBytes: 8, totalBytes: 8 });
  expect(form.get().status).toBe("editing");
});

test("cut on its way, it says so and goes on from there by itself as the network comes back", async () => {
  const { form, upload, uploadOptions, submit, waits, goOnline, listening, cv } = await onItsWay();
  uploadOptions(0).onUploadId?.("upl_1");
  uploadOptions(0).onProgress?.({ sentBytes: 5, totalBytes: 8 });
  await upload.call(0).fail(cut());
  expect(form.get()).toMatchObject({ status: "interrupted", sentBytes: 5, totalBytes: 8, values: ADA });
  goOnline();
  await settle();
  expect([listening(), waits[0]?.isOver]).toEqual([0, true]);
  expect(form.get()).toMatchObject({ status: "sending", sentBytes: 5 });
  expect(upload.call(1).args).toEqual([cv, expect.objectContaining({ uploadId: "upl_1" })]);
  await upload.call(1).answer({ id: "upl_1" });
  await submit.call(0).answer(aReceipt());
  expect(form.get().status).toBe("sent");
});

test("without news of the network it tries again after ever longer waits, or when told", async () => {
  const { form, upload, waits } = await onItsWay({ online: undefined });
  await upload.call(0).fail(cut());
  waits[0]?.run();
  await settle();
  await upload.call(1).fail(cut());
  waits[1]?.run();
  await settle();
  await upload.call(2).fail(cut());
  expect(waits.map(({ ms }) => ms)).toEqual([3_000, 6_000, 12_000]);
  form.resume();
  expect(waits[2]?.isOver).toBe(true);
  await settle();
  expect(upload.calls).toHaveLength(4);
});

test("cut after the files, only what was typed is sent again, under the same key", async () => {
  let page = "https://school.example.org/jobs";
  let asked = 0;
  const attribution = () => ({ last: { at: `2026-11-22T10:00:0${++asked}.000Z` } });
  const options = { pageUrl: () => page, attribution, language: "en" as const };
  const { form, upload, submit, keys, sent } = await onItsWay(options);
  await upload.call(0).answer({ id: "upl_1" });
  await submit.call(0).fail(cut());
  expect(form.get()).toMatchObject({ status: "interrupted", sentBytes: 8, totalBytes: 8 });
  page = "https://school.example.org/elsewhere";
  form.resume();
  await settle();
  await submit.call(1).answer(aReceipt());
  expect([upload.calls.length, keys()]).toEqual([1, ["k1", "k1"]]);
  expect(sent()[1]).toEqual(sent()[0]);
  expect(sent()[0]).toMatchObject({
    language: "en",
    pageUrl: "https://school.example.org/jobs",
    attribution: { last: { at: "2026-11-22T10:00:01.000Z" } },
  });
});

test("another content goes under another key; the file that the service has is not sent again", async () => {
  const { form, upload, submit, keys } = await onItsWay();
  await upload.call(0).answer({ id: "upl_1" });
  await submit.call(0).fail(cut());
  form.edit({ message: "Bonjour" });
  expect(form.get()).toMatchObject({ status: "editing", errors: {} });
  form.submit();
  await settle();
  expect([upload.calls.length, keys()]).toEqual([1, ["k1", "k2"]]);
});

test("another file is sent in place of the first", async () => {
  const { form, upload, submit, sent } = await onItsWay();
  await upload.call(0).answer({ id: "upl_1" });
  await submit.call(0).fail(cut());
  const other = aCv("autre.pdf");
  form.attach("cv", other);
  form.submit();
  await settle();
  expect(upload.call(1).args[0]).toBe(other);
  await upload.call(1).answer({ id: "upl_2" });
  expect(sent()[1]).toMatchObject({ files: { cv: "upl_2" } });
});

test("files that the service has let go of are sent anew, once", async () => {
  const { form, upload, submit, sent } = await onItsWay();
  await upload.call(0).answer({ id: "upl_1" });
  await submit
    .call(0)
    .fail(refusal("upload_not_found", [{ pointer: "/files/cv", code: "upload_not_found" }]));
  await settle();
  expect(upload.call(1).args[1]?.uploadId).toBeUndefined();
  await upload.call(1).answer({ id: "upl_2" });
  await submit.call(1).answer(aReceipt());
  expect(sent()[1]).toMatchObject({ files: { cv: "upl_2" } });
  expect(form.get().status).toBe("sent");
});

test("the service's errors lead back to the step and stand beside their fields; nothing typed is lost", async () => {
  const { form, upload, submit, cv } = await onItsWay();
  await upload.call(0).answer({ id: "upl_1" });
  await submit
    .call(0)
    .fail(refusal("validation_failed", [{ pointer: "/applicant/email", code: "email_disposable" }]));
  expect(form.get()).toMatchObject({
    status: "editing",
    step: "identity",
    reached: "summary",
    errors: { email: "email_disposable" },
    values: ADA,
    files: { cv },
  });
});

test("a file that the service refuses is told beside that file", async () => {
  const { form, upload } = await aFilledForm();
  form.attach("document", aCv("lettre.pdf"));
  form.submit();
  await settle();
  await upload.call(0).answer({ id: "upl_1" });
  await upload
    .call(1)
    .fail(refusal("file_content_mismatch", [{ pointer: "/file", code: "file_content_mismatch" }]));
  expect(form.get()).toMatchObject({ step: "documents", errors: { document: "file_content_mismatch" } });
});

test("an offer closed meanwhile is told as such", async () => {
  const { form, upload, submit, waits } = await onItsWay();
  await upload.call(0).answer({ id: "upl_1" });
  await submit.call(0).fail(refusal("offer_closed"));
  expect(form.get()).toMatchObject({ status: "failed", code: "offer_closed", step: "summary" });
  expect(waits).toEqual([]);
});

test("questions that have changed meanwhile are asked, with what was answered", async () => {
  const retrieve = async () => ({ questions: someQuestions(2) });
  const use = { ...OFFER, questions: someQuestions(1) };
  const { form, upload, submit, sent } = anApplicationForm({ use }, { offers: { retrieve } });
  form.edit(ADA);
  form.attach("cv", aCv());
  form.answer("motivation", " Pour apprendre ");
  form.attach("answer", aCv("notes.pdf"));
  form.submit();
  await settle();
  await expect.poll(() => upload.calls.length).toBe(1);
  await upload.call(0).answer({ id: "upl_1" });
  await upload.call(1).answer({ id: "upl_2" });
  expect(sent()[0]?.answers).toEqual({
    version: 1,
    values: { motivation: "Pour apprendre", transcript: "upl_2" },
  });
  await submit
    .call(0)
    .fail(refusal("questions_changed", [{ pointer: "/answers/version", code: "not_allowed_value" }]));
  expect(form.get()).toMatchObject({
    status: "failed",
    code: "questions_changed",
    step: "questions",
    questions: { version: 2 },
    values: { answers: { motivation: " Pour apprendre " } },
  });
  form.submit();
  await settle();
  expect(sent()[1]).toMatchObject({ answers: { version: 2 } });
});

test("a file whose question is no longer asked stays in the page", async () => {
  const { form, upload } = anApplicationForm();
  form.edit(ADA);
  form.attach("cv", aCv());
  form.attach("answer", aCv("notes.pdf"));
  form.submit();
  await expect.poll(() => upload.calls.length).toBe(1);
  await upload.call(0).answer({ id: "upl_1" });
  expect(upload.calls).toHaveLength(1);
});

test("a second submit while one is on its way is ignored, and so is one after", async () => {
  const { form, upload, submit } = await onItsWay();
  await form.submit();
  await upload.call(0).answer({ id: "upl_1" });
  await submit.call(0).answer(aReceipt());
  await form.submit();
  expect([upload.calls.length, submit.calls.length]).toEqual([1, 1]);
});

test("what is typed while the form is on its way is not lost when it comes back", async () => {
  const { form, upload } = await onItsWay();
  form.edit({ message: "Encore une chose" });
  expect(form.get().status).toBe("sending");
  await upload.call(0).fail(cut());
  expect(form.get().values.message).toBe("Encore une chose");
});

test("a cancelled sending is aborted, leaves everything as it was, and its late answer changes nothing", async () => {
  const { form, upload, uploadOptions, submit, cv } = await onItsWay();
  form.cancel();
  expect(uploadOptions(0).signal?.aborted).toBe(true);
  await upload.call(0).answer({ id: "upl_1" });
  expect(form.get()).toMatchObject({
    status: "editing",
    step: "summary",
    values: ADA,
    files: { cv },
    errors: {},
  });
  expect(submit.calls).toEqual([]);
});

test("cancelled while it waits to go on, it goes on no more", async () => {
  const { form, upload, waits, listening } = await onItsWay();
  await upload.call(0).fail(cut());
  form.cancel();
  expect(form.get().status).toBe("editing");
  expect([listening(), waits[0]?.isOver]).toEqual([0, true]);
});

test("cancel does nothing where nothing is on its way", async () => {
  const { form } = await aFilledForm();
  const before = form.get();
  form.cancel();
  expect(form.get()).toBe(before);
});

test("a sent form takes no more", async () => {
  const { form, upload, submit } = await onItsWay();
  await upload.call(0).answer({ id: "upl_1" });
  await submit.call(0).answer(aReceipt());
  const before = form.get();
  form.edit({ message: "trop tard" });
  form.attach("cv", undefined);
  form.back();
  expect([await form.next(), form.goTo("identity"), form.get() === before]).toEqual([false, false, true]);
});

test("a spontaneous candidate goes to the pool, with wishes, guardian and what they told of themselves", async () => {
  const { form, upload, enter } = anApplicationForm({ use: { kind: "spontaneous" } });
  form.edit({
    ...ADA,
    isMinor: true,
    guardianFirstName: "Anne",
    guardianLastName: "Milbanke",
    guardianEmail: "anne@example.org",
  });
  form.wish({
    romeCodes: ["M1855"],
    communeCode: "31555",
    radiusKm: "20",
    diplomaLevel: "6",
    links: ["", " "],
  });
  form.attach("cv", aCv());
  form.agree("pool", true);
  form.agree("disability", true);
  form.submit();
  await expect.poll(() => upload.calls.length).toBe(1);
  await upload.call(0).answer({ id: "upl_1" });
  expect(enter.call(0).args[0]).toEqual({
    person: { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" },
    wishes: { romeCodes: ["M1855"], communeCode: "31555", radiusKm: 20, diplomaLevel: 6 },
    guardian: { firstName: "Anne", lastName: "Milbanke", email: "anne@example.org" },
    disability: true,
    consents: [
      { purpose: "pool", textVersion: "2026-11" },
      { purpose: "disability", textVersion: "2026-11" },
    ],
    files: { cv: "upl_1" },
  });
  await enter.call(0).answer(aPoolReceipt());
  expect(form.get()).toMatchObject({ status: "sent", receipt: { keptUntil: "2028-11-22" } });
});

test("the proof of work is begun as the form is touched, and sent with it", async () => {
  const asked: unknown[] = [];
  const challenge = async (options: unknown) => {
    asked.push(options);
    throw cut();
  };
  const submitUploaded = async () => aReceipt();
  const { form, upload } = anApplicationForm({}, { applications: { submitUploaded, challenge } });
  form.edit({ firstName: "A" });
  await form.prepare();
  await settle();
  expect(asked.length).toBeGreaterThan(0);
  form.edit(ADA);
  form.attach("cv", aCv());
  form.submit();
  await expect.poll(() => upload.calls.length).toBe(1);
  await upload.call(0).answer({ id: "upl_1" });
  await expect.poll(() => form.get().status).toBe("interrupted");
});
