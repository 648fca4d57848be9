import type { Applications, SubmitOptions } from "@alternance-kit/sdk/applications";
import type { ApplicationReceipt, NewApplication } from "@alternance-kit/sdk/types";
import { expect, test } from "vitest";
import { aReceipt } from "../../test/builders.js";
import { cut, port, refusal } from "../../test/port.js";
import { statusesOf } from "../../test/watch.js";
import { type ApplicationFormOptions, createApplicationForm } from "./one-step-form.js";

const ADA = { firstName: " Ada ", lastName: "Lovelace", email: "ada@example.org" };
const CV = new File(["%PDF-1.7"], "cv.pdf", { type: "application/pdf" });

function setup(options: Partial<ApplicationFormOptions> = {}) {
  const submit = port<Parameters<Applications["submit"]>, ApplicationReceipt>();
  let made = 0;
  const form = createApplicationForm({
    applications: { submit: submit.ask },
    offerId: "off_1",
    newKey: () => `k${++made}`,
    ...options,
  });
  const sent = (): NewApplication[] => submit.calls.map(({ args: [application] }) => application);
  const optionsOf = (index: number): SubmitOptions => submit.call(index).args[2] ?? {};
  const keys = () => submit.calls.map((_, index) => optionsOf(index).idempotencyKey);
  return { form, submit, sent, keys, optionsOf };
}

/** A form that lacks nothing. */
function filled(options: Partial<ApplicationFormOptions> = {}) {
  const all = setup(options);
  all.form.edit(ADA);
  all.form.attach(CV);
  return all;
}

test("editing, sending, sent", async () => {
  const { form, submit, sent } = filled();
  const statuses = statusesOf(form, ({ status }) => status);
  form.submit();
  await submit.call(0).answer(aReceipt());
  expect(statuses).toEqual(["sending", "sent"]);
  expect(form.get()).toMatchObject({ receipt: { reference: "7KQ4-9XMZ" } });
  const applicant = { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" };
  expect(sent()).toEqual([{ offerId: "off_1", applicant }]);
  expect(submit.call(0).args[1]).toBe(CV);
});

test("nothing is sent as long as something is wrong, and all of it is told", async () => {
  const { form, submit } = setup();
  form.edit({ firstName: "Ada", email: "ada@" });
  await form.submit();
  expect(submit.calls).toEqual([]);
  expect(form.get()).toMatchObject({
    status: "editing",
    errors: { lastName: "required", email: "email_malformed", cv: "file_missing" },
  });
});

test("editing a field takes its own error away, and no other", async () => {
  const { form } = setup();
  await form.submit();
  form.edit({ email: "a" });
  form.attach(CV);
  expect(form.get()).toMatchObject({
    values: { email: "a" },
    errors: { firstName: "required", lastName: "required" },
  });
});

test("a file that cannot do is told as it is chosen, and kept so that it can be named", () => {
  const { form } = setup();
  const program = new File(["MZ"], "cv.exe");
  form.attach(program);
  expect(form.get()).toMatchObject({ cv: program, errors: { cv: "file_type_refused" } });
  form.attach(undefined);
  expect(form.get()).toMatchObject({ cv: undefined, errors: {} });
});

test("the upload's progress is told while it lasts", async () => {
  const { form, submit, optionsOf } = filled();
  form.submit();
  expect(form.get()).toMatchObject({ status: "sending", sentBytes: 0, totalBytes: 0 });
  optionsOf(0).onProgress?.({ sentBytes: 4, totalBytes: 8 });
  expect(form.get()).toMatchObject({ status: "sending", sentBytes: 4, totalBytes: 8 });
  await submit.call(0).answer(aReceipt());
  optionsOf(0).onProgress?.({ sentBytes: 8, totalBytes: 8 });
  expect(form.get().status).toBe("sent");
});

test("a second submit while one is on its way is ignored, and so is one after", async () => {
  const { form, submit } = filled();
  form.submit();
  form.submit();
  await submit.call(0).answer(aReceipt());
  await form.submit();
  expect(submit.calls).toHaveLength(1);
});

test("the service's errors come back beside their fields, and nothing typed is lost", async () => {
  const { form, submit } = filled();
  form.submit();
  await submit
    .call(0)
    .fail(refusal("validation_failed", [{ pointer: "/applicant/email", code: "email_malformed" }]));
  expect(form.get()).toMatchObject({
    status: "editing",
    errors: { email: "email_malformed" },
    values: ADA,
    cv: CV,
  });
});

test("after a cut the same content is sent under the same key, so that it makes one application", async () => {
  let page = "https://school.example.org/jobs";
  let asked = 0;
  const attribution = () => ({ last: { at: `2026-11-22T10:00:0${++asked}.000Z` } });
  const { form, submit, sent, keys } = filled({ pageUrl: () => page, attribution });
  form.submit();
  await submit.call(0).fail(cut());
  expect(form.get()).toMatchObject({ status: "failed", code: "unreachable", values: ADA, cv: CV });
  page = "https://school.example.org/elsewhere";
  form.submit();
  await submit.call(1).answer(aReceipt());
  expect(keys()).toEqual(["k1", "k1"]);
  expect(sent()[1]).toEqual(sent()[0]);
  expect(sent()[0]).toMatchObject({ attribution: { last: { at: "2026-11-22T10:00:01.000Z" } } });
  expect(form.get().status).toBe("sent");
});

test.each([
  ["another value", (form: ReturnType<typeof createApplicationForm>) => form.edit({ message: "Bonjour" })],
  [
    "another file",
    (form: ReturnType<typeof createApplicationForm>) => form.attach(new File(["%PDF-2"], "cv.pdf")),
  ],
])("%s is another content, under another key", async (_case, change) => {
  const { form, submit, keys } = filled();
  form.submit();
  await submit.call(0).fail(cut());
  change(form);
  expect(form.get()).toMatchObject({ status: "editing", errors: {} });
  form.submit();
  expect(keys()).toEqual(["k1", "k2"]);
});

test("an offer closed meanwhile is told as such", async () => {
  const { form, submit } = filled();
  form.submit();
  await submit.call(0).fail(refusal("offer_closed"));
  expect(form.get()).toMatchObject({ status: "failed", code: "offer_closed" });
});

test("what is typed while the form is on its way is not lost when it comes back", async () => {
  const { form, submit } = filled();
  form.submit();
  form.edit({ message: "Encore une chose" });
  expect(form.get().status).toBe("sending");
  await submit.call(0).fail(cut());
  expect(form.get().values.message).toBe("Encore une chose");
});

test("a cancelled sending is aborted, leaves everything as it was, and its late answer changes nothing", async () => {
  const { form, submit, keys, optionsOf } = filled();
  form.submit();
  form.cancel();
  expect(optionsOf(0).signal?.aborted).toBe(true);
  await submit.call(0).answer(aReceipt());
  expect(form.get()).toMatchObject({ status: "editing", values: ADA, cv: CV, errors: {} });
  form.submit();
  expect(keys()).toEqual(["k1", "k1"]);
});

test("cancel does nothing where nothing is on its way", () => {
  const { form } = filled();
  const before = form.get();
  form.cancel();
  expect(form.get()).toBe(before);
});

test("a sent form takes no more", async () => {
  const { form, submit } = filled();
  form.submit();
  await submit.call(0).answer(aReceipt());
  const before = form.get();
  form.edit({ message: "trop tard" });
  form.attach(undefined);
  expect(form.get()).toBe(before);
});

test("a disposed form changes no more", async () => {
  const { form, submit, optionsOf } = filled();
  form.submit();
  form.dispose();
  const before = form.get();
  optionsOf(0).onProgress?.({ sentBytes: 8, totalBytes: 8 });
  await submit.call(0).answer(aReceipt());
  expect(form.get()).toBe(before);
});
