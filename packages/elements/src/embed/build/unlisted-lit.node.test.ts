import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { embedFiles } from "./embed-files.js";
import { unlisted } from "./unlisted-lit.js";

test("Lit's own words for listing and patching go, and what stands around them stays", () => {
  expect(
    unlisted('const B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=1;'),
  ).toBe("const B=void 0;B?.(S,k),void 0;const D=1;");
});

test("no copy of Lit in the embed lists itself on the page", async () => {
  const files = await embedFiles(fileURLToPath(new URL("../../..", import.meta.url)), "1.2.3");
  const all = files.map(({ contents }) => contents).join("\n");
  expect(all).not.toMatch(/(?:reactiveElement|litElement|litHtml)(?:Versions|PolyfillSupport)/);
});
