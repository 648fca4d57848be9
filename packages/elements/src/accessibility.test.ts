import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import * as applicationForm from "./application-form/application-form.stories.js";
import * as applyButton from "./apply-button/apply-button.stories.js";
import * as candidatePipeline from "./candidate-pipeline/candidate-pipeline.stories.js";
import * as candidateSpace from "./candidate-space/candidate-space.stories.js";
import * as costSimulator from "./cost-simulator/cost-simulator.stories.js";
import * as jobBoard from "./job-board/job-board.stories.js";
import * as offerCard from "./offer-card/offer-card.stories.js";
import * as packCheckout from "./pack-checkout/pack-checkout.stories.js";
import * as searchAlert from "./search-alert/search-alert.stories.js";
import { settled } from "./testing/mount.js";
import { showStory, storyNames } from "./testing/stories.js";

const FILES = {
  "job board": jobBoard,
  "application form": applicationForm,
  "pack checkout": packCheckout,
  "cost simulator": costSimulator,
  "offer card": offerCard,
  "apply button": applyButton,
  "search alert": searchAlert,
  "candidate space": candidateSpace,
  "candidate pipeline": candidatePipeline,
};
const SIGHTS = [
  ["light", 1024],
  ["dark", 320],
] as const;

beforeEach(() => {
  document.documentElement.lang = "fr";
  document.title = "Une page";
});
afterEach(() => page.viewport(1024, 800));

describe.each(Object.entries(FILES))("%s", (_name, file) => {
  const sights = storyNames(file).flatMap((story) => SIGHTS.map((sight) => [story, ...sight] as const));

  test.each(sights)("%s, %s, %i px wide: axe finds nothing", async (story, scheme, width) => {
    await page.viewport(width, 800);
    document.documentElement.style.colorScheme = scheme;
    document.body.innerHTML = '<main><h1>Une page</h1><section aria-label="Alternance"></section></main>';
    const canvas = document.querySelector("section") ?? document.body;
    await showStory(file, story, canvas);
    await settled(canvas.firstElementChild ?? canvas);
    const { violations } = await axe.run(document);
    expect(
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => [id, target, failureSummary]),
      ),
    ).toEqual([]);
  });
});
