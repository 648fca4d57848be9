import { CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import { aReceipt } from "@alternance-kit/testing/answers";
import { expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { aForm, heading, send } from "../testing/application-form.js";
import type { SubmitUploaded } from "../testing/form-client.js";
import { textIn } from "../testing/mount.js";
import { reachStep } from "../testing/reach-step.js";
import { answering } from "../testing/replies.js";

const box = (purpose: "school" | "pool" | "alerts" | "disability") =>
  page.getByRole("checkbox", { name: CONSENT_TEXTS[purpose].fr });

async function atSummary() {
  const submit = vi.fn<SubmitUploaded>(answering(aReceipt()));
  const form = await aForm({ submit });
  await reachStep(form, "summary");
  return { form, submit };
}

test("each purpose is asked apart in its whole sentence, none is ticked, and none is needed", async () => {
  const { form, submit } = await atSummary();
  for (const purpose of ["school", "pool", "alerts"] as const) {
    await expect.element(box(purpose)).not.toBeChecked();
    await expect.element(box(purpose)).not.toBeRequired();
  }
  expect(textIn(form)).toContain(CONSENT_TEXTS.application.fr);
  await send().click();
  await expect.element(heading("Candidature envoyée")).toBeVisible();
  expect(submit.mock.lastCall?.[0].consents ?? []).toEqual([]);
});

test("what is ticked is sent with the version of its sentence, and what is unticked again is not", async () => {
  const { submit } = await atSummary();
  await box("alerts").click();
  await box("school").click();
  await box("alerts").click();
  await send().click();
  await expect.element(heading("Candidature envoyée")).toBeVisible();
  expect(submit.mock.lastCall?.[0].consents).toEqual([
    { purpose: "school", textVersion: CONSENT_TEXTS.school.version },
  ]);
});

test("a disability is told in a part of its own, folded, which says what becomes of it", async () => {
  const { form, submit } = await atSummary();
  expect(box("disability").query()).toBeNull();
  await page.getByText("Situation de handicap (facultatif)").click();
  await expect.element(box("disability")).toBeVisible();
  expect(textIn(form)).toMatch(/chiffré, et sans effet sur le choix des candidatures/);
  await box("disability").click();
  await send().click();
  await expect.element(heading("Candidature envoyée")).toBeVisible();
  expect(submit.mock.lastCall?.[0]).toMatchObject({
    disability: true,
    consents: [{ purpose: "disability" }],
  });
});
