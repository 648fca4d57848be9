import { expect, test } from "vitest";
import { dayText, languageOf, monthText } from "./language.js";

/** An element inside `html`, the innermost one. */
function inside(html: string): Element {
  const outer = document.createElement("div");
  outer.innerHTML = html;
  document.documentElement.lang = "";
  document.body.append(outer);
  let inner: Element = outer;
  while (inner.firstElementChild) inner = inner.firstElementChild;
  return inner;
}

test.each([
  ["fr", '<p lang="fr"><i></i></p>'],
  ["en", '<p lang="en"><i></i></p>'],
  ["en", '<p lang="en-GB"><i></i></p>'],
  ["fr", '<p lang="en"><b lang="fr-CA"><i></i></b></p>'],
  ["fr", '<p lang="es"><i></i></p>'],
  ["fr", "<p><i></i></p>"],
] as const)("%s is spoken inside %s", (language, html) => {
  expect(languageOf(inside(html))).toBe(language);
});

test("the language is looked for outside of shadow roots too", () => {
  const host = inside('<p lang="en"><span></span></p>');
  const element = document.createElement("b");
  host.attachShadow({ mode: "open" }).append(element);
  expect(languageOf(element)).toBe("en");
});

test("dates are those of France, in the visitor's words", () => {
  expect([dayText("2027-09-02", "fr"), dayText("2027-09-02", "en")]).toEqual([
    "2 septembre 2027",
    "2 September 2027",
  ]);
  expect(dayText("2026-12-31T23:30:00.000Z", "fr")).toBe("1er janvier 2027");
  expect(dayText("2027-01-01", "en")).toBe("1 January 2027");
  expect([monthText("2027-09-01", "fr"), monthText("2027-09-01", "en")]).toEqual([
    "septembre 2027",
    "September 2027",
  ]);
});
