import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const { exports } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  exports: Record<string, string | object>;
};
/** What is built for servers alone, and the list of built files, are no source. */
const entries = Object.entries(exports).flatMap(([entry, path]) =>
  typeof path === "string" && path.endsWith(".ts") ? [[entry, path] as const] : [],
);

test.each(entries)("%s can be imported where there is no page", async (_entry, path) => {
  expect("document" in globalThis).toBe(false);
  await expect(import(path.replace("./src/", "./"))).resolves.toBeDefined();
});
