import type { StepId } from "@alternance-kit/core/application-form-state";
import { anOffer, aPoolReceipt } from "@alternance-kit/testing/answers";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { aForm, send } from "../testing/application-form.js";
import { someQuestions } from "../testing/questions.js";
import { reachStep, untilShown } from "../testing/reach-step.js";
import { answering } from "../testing/replies.js";

const asking = { offer: anOffer({ questions: someQuestions() }) };
const spontaneous = {
  use: "spontaneous",
  poolCandidates: { submitUploaded: answering(aPoolReceipt()) },
};

afterEach(() => page.viewport(1024, 800));

describe.each([280, 360, 768, 1280, 2560])("at %i px", (width) => {
  test.each<[StepId, Parameters<typeof aForm>[0]]>([
    ["identity", asking],
    ["wishes", spontaneous],
    ["documents", asking],
    ["questions", asking],
    ["summary", asking],
    ["summary", spontaneous],
  ])(
    "nothing of the step %s is wider than the page, and what is pressed is 24 px high at least",
    async (step, options) => {
      await page.viewport(width, 800);
      const form = await aForm(options);
      await reachStep(form, step);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      const targets = form.shadowRoot?.querySelectorAll<HTMLElement>("button, label.tick, summary") ?? [];
      const small = [...targets].filter((target) => target.getBoundingClientRect().height < 24);
      expect(small.map(({ textContent }) => textContent)).toEqual([]);
    },
  );

  test("nor is the receipt", async () => {
    await page.viewport(width, 800);
    const form = await aForm();
    await reachStep(form, "summary");
    await send().click();
    await untilShown(form, ".receipt");
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
