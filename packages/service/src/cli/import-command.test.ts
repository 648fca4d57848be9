import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aService } from "../testing/a-service.js";
import { type CommandValues, runCommand } from "./commands.js";

const TEXT = "Vous rejoignez une équipe de quatre personnes qui construit des outils pour les artisans.";
const DEFAULTS = {
  description: TEXT,
  romeCode: "M1855",
  diplomaLevel: 6,
  rhythm: "1w_3w",
  startsOn: "2027-09-01",
  durationMonths: 24,
  remote: "hybrid",
  seats: 1,
  skills: [],
};

async function aMachine() {
  const service = await aService();
  const company = await service.aPartner("company");
  const [file, defaults] = [join(service.folder, "offres.csv"), join(service.folder, "defaults.json")];
  await writeFile(defaults, JSON.stringify(DEFAULTS));
  const run = (values: CommandValues = {}, path: string | undefined = file) =>
    runCommand(service, "test", ["import", "offers", path], {
      format: "csv",
      company: company.id,
      defaults,
      ...values,
    });
  return { file, run };
}

test("an import prints a table of the lines, then what came of them all; again, that nothing changed", async () => {
  const { file, run } = await aMachine();
  await writeFile(
    file,
    "référence;titre;ville;humeur\nrh-1;Développeur web;Toulouse;bonne\nrh-22;Dev;Paris;\n",
  );
  expect((await run({ "dry-run": true })).split("\n")).toEqual([
    "line 2  rh-1   created  -",
    'line 3  rh-22  refused  -  /communeCode: "Paris" is no commune of Occitanie that we know: give its INSEE code in communeCode.',
    'The column "humeur" says nothing of an offer: left out.',
    "1 created, 0 updated, 0 unchanged, 0 closed, 1 refused. Dry run: nothing was kept.",
  ]);
  expect(await run()).toMatch(/^line 2 {2}rh-1 {3}created {2}off_\w+\n[\s\S]+1 created, [^\n]+ 1 refused\.$/);
  expect(await run()).toMatch(/0 created, 0 updated, 1 unchanged, 0 closed, 1 refused\.$/);
});

test("a file that names offers no more closes them when asked to, each told", async () => {
  const { file, run } = await aMachine();
  const [heading, first, second] = [
    "référence;titre;ville",
    "a;Développeur web;Toulouse",
    "b;Développeur web;Albi",
  ];
  await writeFile(file, [heading, first, second].join("\n"));
  await run();
  await writeFile(file, [heading, first].join("\n"));
  expect((await run({ "close-missing": true })).split("\n")).toEqual([
    expect.stringMatching(/^line 2 {2}a {2}unchanged {2}off_\w+$/),
    expect.stringMatching(/^- {7}b {2}closed {5}off_\w+ {2}closed$/),
    "0 created, 0 updated, 1 unchanged, 1 closed, 0 refused.",
  ]);
});

test("what is missing or cannot be read is said in one sentence", async () => {
  const { file, run } = await aMachine();
  await expect(run({}, "")).rejects.toThrow("Name the file to import");
  await expect(run({ company: undefined })).rejects.toThrow("--company must be the company's id");
  await expect(run({ format: "xlsx" })).rejects.toThrow(
    "--format must be one of csv, json, lba, greenhouse, lever.",
  );
  await expect(run()).rejects.toThrow(/offres\.csv cannot be read/);
  await expect(run({ defaults: "nowhere.json" })).rejects.toThrow(/nowhere\.json cannot be read/);
  await writeFile(file, "référence\na\n");
  await expect(run({ company: "par_0000" })).rejects.toThrow("There is no company par_0000.");
});
