import { anOffer, aPoolReceipt } from "@alternance-kit/testing/answers";
import type { StepId } from "@alternance-kit/core/application-form-state";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import { aForm, heading, send } from "../testing/application-form.js";
import { someQuestions } from "../testing/questions.js";
import { reachStep } from "../testing/reach-step.js";
import { answering } from "../testing/replies.js";

/** What assistive technology finds in each step, in the order it is read. */
async function read(step: StepId, options: Parameters<typeof aForm>[0] = {}) {
  const form = await aForm(options);
  await reachStep(form, step);
  return page.getByRole("form");
}

test("identity", async () => {
  await expect(await read("identity")).toMatchAriaInlineSnapshot();
});

test("wishes", async () => {
  const form = await read("wishes", { use: "spontaneous" });
  await page.getByRole("searchbox").fill("blockchain");
  await expect(form).toMatchAriaInlineSnapshot();
});

test("documents", async () => {
  await expect(await read("documents")).toMatchAriaInlineSnapshot();
});

test("questions", async () => {
  const offer = anOffer({ questions: someQuestions() });
  await expect(await read("questions", { offer })).toMatchAriaInlineSnapshot();
});

test("summary", async () => {
  const offer = anOffer({ questions: someQuestions() });
  await expect(await read("summary", { offer })).toMatchAriaInlineSnapshot();
});

test("the summary of a spontaneous candidate", async () => {
  await expect(await read("summary", { use: "spontaneous" })).toMatchAriaInlineSnapshot();
});

test("the receipt", async () => {
  await read("summary");
  await send().click();
  await expect.element(heading("Candidature envoyée")).toBeVisible();
  await expect(page.getByRole("region")).toMatchAriaInlineSnapshot();
});

test("the receipt of a spontaneous candidate", async () => {
  const submitUploaded = answering(aPoolReceipt());
  await read("summary", { use: "spontaneous", poolCandidates: { submitUploaded } });
  await page.getByLabelText(/conservés deux ans/).click();
  await send().click();
  await expect.element(heading("Profil reçu")).toBeVisible();
  await expect(page.getByRole("region")).toMatchAriaInlineSnapshot();
});
