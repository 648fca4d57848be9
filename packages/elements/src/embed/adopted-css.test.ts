import * as lit from "lit";
import { expect, test } from "vitest";
import { adoptStyles, CSSResult, css, getCompatibleStyle, unsafeCSS } from "./adopted-css.js";

test("a template's text is what Lit makes of it, with other results and numbers in it", () => {
  const ours = css`a { ${css`color: red`}; margin: ${4}px; ${unsafeCSS("padding: 0")} }`;
  const theirs = lit.css`a { ${lit.css`color: red`}; margin: ${4}px; ${lit.unsafeCSS("padding: 0")} }`;
  expect([ours.cssText, `${ours}`]).toEqual([theirs.cssText, theirs.cssText]);
});

test("a root adopts sheets of its own and of the page's, one for all the roots that have the same", () => {
  const style = css`p { color: rgb(1, 2, 3) }`;
  const own = new CSSStyleSheet();
  const roots = [0, 1].map(() => document.createElement("div").attachShadow({ mode: "open" }));
  for (const root of roots) adoptStyles(root, [getCompatibleStyle(style), own]);
  expect(roots.map((root) => root.adoptedStyleSheets)).toEqual([
    [style.styleSheet, own],
    [style.styleSheet, own],
  ]);
  expect(style.styleSheet.cssRules[0]?.cssText).toContain("rgb(1, 2, 3)");
});

test("it has every export of the module it stands in for", () => {
  const names = [
    "CSSResult",
    "adoptStyles",
    "css",
    "getCompatibleStyle",
    "supportsAdoptingStyleSheets",
    "unsafeCSS",
  ];
  expect(names.filter((name) => name in lit)).toEqual(names);
  expect(new CSSResult("a {}").styleSheet.cssRules).toHaveLength(1);
});
