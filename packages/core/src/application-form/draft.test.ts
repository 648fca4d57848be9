import { expect, test } from "vitest";
import { ADA, aCv, aFilledForm, anApplicationForm } from "../../test/an-application-form.js";
import { aReceipt } from "../../test/builders.js";
import type { DraftPort } from "./application-form.port.js";

/** A device that keeps texts alone, as browsers' storage does. */
function aDevice(text?: string) {
  const device = { text };
  const drafts: DraftPort = {
    read: () => device.text && JSON.parse(device.text),
    write(draft) {
      device.text = JSON.stringify(draft);
    },
    clear() {
      device.text = undefined;
    },
  };
  return { device, drafts };
}

test("nothing is kept on the device before the candidate says so, and everything typed after", async () => {
  const { device, drafts } = aDevice();
  const { form } = anApplicationForm({ drafts });
  form.edit(ADA);
  await form.prepare();
  expect(device.text).toBeUndefined();
  form.keepDraft(true);
  await expect.poll(() => device.text).toContain("Lovelace");
  form.edit({ message: "Bonjour" });
  expect(device.text).toContain("Bonjour");
});

test("neither files nor what was agreed to are kept", async () => {
  const { device, drafts } = aDevice();
  const { form } = await aFilledForm({ drafts });
  form.agree("disability", true);
  form.keepDraft(true);
  await expect.poll(() => device.text).toContain("Lovelace");
  expect(device.text).not.toMatch(/consent|disability|cv\.pdf/);
});

test("a draft comes back with the page, at its first step, and is kept on", async () => {
  const { device, drafts } = aDevice();
  const before = anApplicationForm({ drafts, use: { kind: "spontaneous" } }).form;
  before.edit({ ...ADA, isMinor: true });
  before.wish({ romeCodes: ["M1855"], school: "IUT" });
  before.answer("motivation", "Pour apprendre");
  before.keepDraft(true);
  await expect.poll(() => device.text).toBeDefined();

  const { form } = anApplicationForm({ drafts, use: { kind: "spontaneous" } });
  await expect.poll(() => form.get().keepsDraft).toBe(true);
  expect(form.get()).toMatchObject({
    step: "identity",
    values: {
      ...ADA,
      isMinor: true,
      wishes: { romeCodes: ["M1855"], school: "IUT", links: [] },
      answers: { motivation: "Pour apprendre" },
      consents: { pool: false },
    },
  });
});

test("what was typed before the draft had come is not overwritten by it", async () => {
  const { device, drafts } = aDevice();
  const before = anApplicationForm({ drafts }).form;
  before.edit(ADA);
  before.keepDraft(true);
  await expect.poll(() => device.text).toBeDefined();
  const { form } = anApplicationForm({ drafts });
  form.edit({ firstName: "Augusta" });
  await expect.poll(() => form.get().values.lastName).toBe("Lovelace");
  expect(form.get().values.firstName).toBe("Augusta");
});

test("it is forgotten when the candidate says so, and when the application was sent", async () => {
  const { device, drafts } = aDevice();
  const { form, upload, submit } = await aFilledForm({ drafts });
  form.keepDraft(true);
  await expect.poll(() => device.text).toBeDefined();
  form.keepDraft(false);
  form.edit({ message: "Bonjour" });
  expect(device.text).toBeUndefined();
  form.keepDraft(true);
  form.submit();
  await expect.poll(() => upload.calls.length).toBe(1);
  await upload.call(0).answer({ id: "upl_1" });
  await submit.call(0).answer(aReceipt());
  expect([form.get().status, form.get().keepsDraft, device.text]).toEqual(["sent", false, undefined]);
});

test.each([
  ["a text", '"hello"'],
  ["a list", "[1]"],
  ["an older form's", '{"version":0,"typed":{"firstName":"Ada"}}'],
  ["without what was typed", '{"version":1}'],
])("a draft that is %s is none", async (_case, text) => {
  const { drafts } = aDevice(text);
  const { form } = anApplicationForm({ drafts });
  await form.prepare();
  expect(form.get()).toMatchObject({ keepsDraft: false, values: { firstName: "" } });
});

test("of a draft that was changed by hand, only what has the right shape is taken", async () => {
  const typed = {
    firstName: 12,
    lastName: "Lovelace",
    isMinor: "yes",
    unknown: "x",
    consents: { pool: true },
    wishes: { romeCodes: "M1855", school: "IUT", links: [1] },
    answers: { ok: ["a"], wrong: { deep: true }, none: null },
  };
  const { drafts } = aDevice(JSON.stringify({ version: 1, typed }));
  const { form } = anApplicationForm({ drafts });
  await expect.poll(() => form.get().values.lastName).toBe("Lovelace");
  const { values } = form.get();
  expect(values).toMatchObject({
    firstName: "",
    isMinor: false,
    consents: { pool: false },
    wishes: { romeCodes: [], school: "IUT", links: [] },
  });
  expect([values.answers, "unknown" in values]).toEqual([{ ok: ["a"] }, false]);
});

test("files chosen again after a draft came back are sent with it", async () => {
  const { device, drafts } = aDevice();
  const before = anApplicationForm({ drafts }).form;
  before.edit(ADA);
  before.keepDraft(true);
  await expect.poll(() => device.text).toBeDefined();
  const { form, upload } = anApplicationForm({ drafts });
  await expect.poll(() => form.get().keepsDraft).toBe(true);
  form.attach("cv", aCv());
  form.submit();
  await expect.poll(() => upload.calls.length).toBe(1);
});
