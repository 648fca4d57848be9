import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { lean } from "./lean-lit.js";

const src = fileURLToPath(new URL("../..", import.meta.url));

test("no element of ours uses what is taken out of Lit", () => {
  const uses = readdirSync(src, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.includes("embed/"))
    .filter((path) =>
      /\b(?:reflect|converter|useDefault|type: (?:Object|Array))\b|addInitializer|from "lit\/decorators/.test(
        readFileSync(`${src}/${path}`, "utf8"),
      ),
    );
  expect(uses).toEqual([]);
});

test("a Lit that says it otherwise breaks the build, and so does a second cut", () => {
  const require = createRequire(createRequire(import.meta.url).resolve("lit"));
  const folder = require.resolve("@lit/reactive-element").replace(/(.*@lit.reactive-element).*/, "$1");
  const source = readFileSync(`${folder}/reactive-element.js`, "utf8");
  expect(lean(source).length).toBeLessThan(source.length - 1000);
  expect(() => lean("class y extends HTMLElement{}")).toThrow("Lit no longer says");
  expect(() => lean(lean(source))).toThrow("Lit no longer says");
});
