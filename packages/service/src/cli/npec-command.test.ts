import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aService } from "../testing/a-service.js";
import { aCsv } from "../testing/npec-files.js";
import { type CommandValues, runCommand } from "./commands.js";

async function aMachine() {
  const service = await aService();
  const file = join(service.folder, "npec-2026-08-01.csv");
  const run = (path: string | undefined, values: CommandValues = {}) =>
    runCommand(service, "test", ["npec", "import", ...(path ? [path] : [])], values);
  return { file, run };
}

test("an import prints every line's verdict and what came of it; again, that nothing changed", async () => {
  const { file, run } = await aMachine();
  await writeFile(file, aCsv("37873;1486;1234,50;2026-09-01", "oops;1486;1;2026-09-01"));
  const values = { source: "A list made up for this test" };
  const tried = await run(file, { ...values, "dry-run": true });
  expect(tried.split("\n")).toEqual([
    "line 2  kept  RNCP37873 × 1486  1234.50 € a year from 2026-09-01",
    'line 3  refused  "oops" is no RNCP code',
    "2 lines, 1 kept, 1 refused. Dry run, nothing was imported: A list made up for this test, published 2026-08-01.",
  ]);
  expect(await run(file, values)).toMatch(
    /1 kept, 1 refused\. Imported as npi_\w+: A list made up for this test, published 2026-08-01\.$/,
  );
  expect(await run(file, values)).toMatch(/^This file was imported before, as npi_\w+: nothing changed\.$/);
});

test("a file that is not there, not named, or of no day is said in one sentence", async () => {
  const { file, run } = await aMachine();
  await expect(run(undefined)).rejects.toThrow("Name the file to import");
  await expect(run(file)).rejects.toThrow(/npec-2026-08-01\.csv cannot be read/);
  await writeFile(file, aCsv("37873;1486;1;2026-09-01"));
  await expect(run(file, { "published-on": "August" })).rejects.toThrow("YYYY-MM-DD");
});
