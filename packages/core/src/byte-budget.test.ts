import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** A module as a page would get it, with the rules of `domain` it uses, without what it brings later: bundled, minified, gzipped. */
async function weigh(path: string): Promise<number> {
  const { outputFiles, metafile } = await build({
    entryPoints: [new URL(path, import.meta.url).pathname],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    splitting: true,
    outdir: "out",
    absWorkingDir: "/",
    format: "esm",
    platform: "browser",
    target: "es2022",
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [path.slice(1), text]));
  const entry = Object.keys(metafile.outputs).find((name) => /out\/[^/]+\.js$/.test(name)) ?? "";
  const atOnce = new Set([entry]);
  for (const name of atOnce)
    for (const { path, kind } of metafile.outputs[name]?.imports ?? [])
      if (kind === "import-statement") atOnce.add(path);
  return gzipSync([...atOnce].map((name) => texts.get(name)).join(""), { level: 9 }).length;
}

test.each([
  ["job-board/job-board", 1_320],
  ["offer-card/offer-card", 530],
  ["application-form/application-form", 1_200],
  // What comes when the form is touched, beside the first step's.
  ["application-form/later", 8_200],
  ["pack-checkout/pack-checkout", 2_750],
  ["search-alert/search-alert", 1_300],
  ["candidate-space/candidate-space", 2_200],
  // What comes once a link opens it.
  ["candidate-space/space-acts", 2_000],
  ["candidate-pipeline/candidate-pipeline", 2_400],
  // What comes when an application is opened.
  ["candidate-pipeline/candidate-desk", 1_750],
  // The service has the rules and the tables.
  ["cost-simulator/cost-simulator", 1_450],
])("%s weighs at most %i bytes", async (name, budget) => {
  expect(await weigh(`./${name}.ts`)).toBeLessThanOrEqual(budget);
});
