import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** A module as a page would get it, with the rules of `domain` it uses: bundled, minified, gzipped. */
async function weigh(path: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [new URL(path, import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  return gzipSync(outputFiles.map(({ text }) => text).join(""), { level: 9 }).length;
}

test.each([
  ["job-board", 1_320],
  ["offer-card", 530],
  ["application-form", 2_050],
  ["pack-checkout", 2_750],
  ["search-alert", 1_300],
  // The service has the rules and the tables.
  ["cost-simulator", 1_450],
])("the store %s weighs at most %i bytes", async (name, budget) => {
  expect(await weigh(`./${name}/${name}.ts`)).toBeLessThanOrEqual(budget);
});
