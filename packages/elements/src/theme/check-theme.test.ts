import { anOffer } from "@alternance-kit/testing/answers";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import "../define/application-form.js";
import { formClient } from "../testing/form-client.js";
import { mount } from "../testing/mount.js";
import { checkTheme } from "./check-theme.js";
import { contrastRatio } from "./contrast.js";
import { DENSITY, type Theme } from "./tokens.js";

const aForm = () =>
  mount("alternance-application-form", {
    client: formClient(),
    offerId: anOffer().id,
  });

function wear(element: HTMLElement, theme: Theme): void {
  for (const [name, value] of Object.entries(theme)) element.style.setProperty(name, value);
}

const weakOf = (element: Element) =>
  checkTheme(element)
    .filter(({ isEnough }) => !isEnough)
    .map(({ pair }) => `${pair.text} on ${pair.behind}`);

test.each(["light", "dark"])(
  "untouched, every text of an element can be read in a %s page",
  async (scheme) => {
    document.documentElement.style.colorScheme = scheme;
    expect(checkTheme(await aForm())).not.toEqual([]);
    expect(weakOf(await aForm())).toEqual([]);
  },
);

test("a colour too weak is found with each of its pairs, wherever the page sets it", async () => {
  const form = await aForm();
  document.documentElement.style.setProperty("--alternance-muted", "#999");
  wear(form, { "--alternance-accent": "rgb(255 200 0)" });
  expect(weakOf(form)).toEqual([
    "--alternance-muted on --alternance-surface",
    "--alternance-muted on tint",
    "--alternance-accent on --alternance-surface",
    "--alternance-accent on tint",
    "--alternance-on-accent on --alternance-accent",
  ]);
});

test("what is measured is what is shown", async () => {
  const form = await aForm();
  wear(form, { "--alternance-accent": "teal", "--alternance-on-accent": "lightyellow" });
  const button = page.getByRole("button", { name: "Continuer" }).element();
  const { color, backgroundColor } = getComputedStyle(button);
  const measured = checkTheme(form).find(({ pair }) => pair.text === "--alternance-on-accent");
  expect(measured?.ratio).toBe(contrastRatio(color, backgroundColor));
});

test("a plain element tells of what it would hold; one out of the page, of nothing", () => {
  const place = document.createElement("div");
  expect(checkTheme(place)).toEqual([]);
  document.body.append(place);
  wear(place, { "--alternance-text": "#eee" });
  expect(weakOf(place)).toEqual(["--alternance-text on --alternance-surface", "--alternance-text on tint"]);
  expect(place.innerHTML).toBe("");
});

test("density moves what is around texts and how high controls are, and not the texts", async () => {
  const looksAt = async (density: number) => {
    const form = await aForm();
    wear(form, { "--alternance-density": `${density}` });
    const [button, root] = [".primary", ".root"].map((it) => form.shadowRoot?.querySelector(it) ?? form);
    const looks = [
      getComputedStyle(root ?? form).padding,
      getComputedStyle(button ?? form).minBlockSize,
      getComputedStyle(button ?? form).fontSize,
    ];
    form.remove();
    return looks;
  };
  expect(await looksAt(DENSITY.compact)).toEqual(["12px", "42px", "16px"]);
  expect(await looksAt(DENSITY.regular)).toEqual(["16px", "46px", "16px"]);
  expect(await looksAt(DENSITY.comfortable)).toEqual(["20px", "50px", "16px"]);
});
