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
      /\b(?:reflect|converter|useDefault|type: (?:Object|Array))\b|addInitializer|from "lit\/(?:async-)?d(?:ecorators|irectiv)|\bmathml`/.test(
        readFileSync(`${src}/${path}`, "utf8"),
      ),
    );
  expect(uses).toEqual([]);
});

const require = createRequire(createRequire(import.meta.url).resolve("lit"));
/** What browsers get, at the top of the package; Node resolves to another. */
const sourceOf = (entry: string, file: string) =>
  readFileSync(
    `${require.resolve(entry).replace(/(.*node_modules.(?:@lit.)?[\w-]+).*/, "$1")}/${file}`,
    "utf8",
  );

test.each([
  ["@lit/reactive-element", "reactive-element.js", 1_000],
  ["lit-html", "lit-html.js", 50],
  ["lit-element", "lit-element.js", 40],
])("of %s, what says it otherwise breaks the build, and so does a second cut", (entry, file, least) => {
  const source = sourceOf(entry, file);
  const cut = lean(file, source);
  expect(cut.length).toBeLessThan(source.length - least);
  expect(() => lean(file, "class y extends HTMLElement{}")).toThrow("Lit no longer says");
  expect(() => lean(file, cut)).toThrow("Lit no longer says");
});
