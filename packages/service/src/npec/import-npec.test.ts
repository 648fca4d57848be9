import type { CertificationReference } from "@alternance-kit/contract/reference";
import { expect, test } from "vitest";
import { aService } from "../testing/a-service.js";
import { aCsv, aLevel, aWorkbook } from "../testing/npec-files.js";

/** A service with what a school's page reads of a certification's funding. */
async function aReader() {
  const service = await aService();
  const school = await service.aPartner("school");
  const npec = async (query: string) => {
    const response = await service.browse(school, `/v1/references/certifications?${query}`);
    const { data } = (await response.json()) as { data: CertificationReference[] };
    return data[0]?.npec;
  };
  const importFile = (bytes: Buffer, fileName: string, isDryRun = false) =>
    service.importNpec({ bytes, fileName, isDryRun });
  return { ...service, npec, importFile };
}
const CDA = "q=RNCP37873&idcc=1486";

test("no level is known before a file is imported, and the answer says why", async () => {
  const { npec, importFile } = await aReader();
  expect(await npec("q=37873")).toEqual({ known: false, reason: "idcc_not_given" });
  expect(await npec(CDA)).toEqual({ known: false, reason: "nothing_imported" });
  await importFile(aCsv("RNCP37873;1486;1234,50;01/01/2026"), "test.csv");
  expect(await npec(CDA)).toMatchObject({ known: true, source: "test.csv" });
  expect(await npec("q=37674&idcc=1486")).toEqual({ known: false, reason: "certification_not_imported" });
  expect(await npec("q=37873&idcc=3248")).toEqual({ known: false, reason: "branch_not_imported" });
  expect(await npec(`${CDA}&on=2025-12-31`)).toEqual({ known: false, reason: "not_applicable_yet" });
});

test("France compétences' workbook gives the level of every agreement of a branch", async () => {
  const { npec, importFile } = await aReader();
  const levels = [aLevel(), aLevel({ rncp: "37674", amount: "2 345,67 €" })];
  const bytes = await aWorkbook(levels, [
    ["05", 1486],
    ["5", "787"],
  ]);
  expect(await importFile(bytes, "Referentiel_V03.05.2026.xlsx")).toMatchObject({
    outcome: "imported",
    lines: [
      { line: 5, verdict: "kept" },
      { line: 6, verdict: "kept" },
    ],
  });
  expect(await npec(CDA)).toEqual({
    known: true,
    annualCents: 123_450,
    source: "France compétences, référentiel NPEC (Referentiel_V03.05.2026.xlsx)",
    version: "2026-05-03",
    appliesFrom: "2026-01-01",
  });
  expect(await npec("q=37674&idcc=0787")).toMatchObject({ known: true, annualCents: 234_567 });
});

test("a broken line is told with its reason, and stops no other", async () => {
  const { npec, importFile } = await aReader();
  const { lines } = await importFile(
    aCsv(
      "BAC PRO;1486;1000;2026-01-01",
      "RNCP37674;une;1000;2026-01-01",
      "RNCP37674;1486;NC;2026-01-01",
      "RNCP37674;1486;-5;2026-01-01",
      "RNCP37674;1486;1000;31/02/2026",
      "RNCP39996;1486;1000;2026-01-01",
      "RNCP39996;1486;2000;2026-01-01",
      "RNCP37873;1486;1000;2026-01-01",
      "RNCP37873;1486;1000;2026-01-01",
    ),
    "test.csv",
  );
  expect(lines.map((line) => (line.verdict === "refused" ? line.reason : line.verdict))).toEqual([
    '"BAC PRO" is no RNCP code',
    '"une" is neither a CPNE nor an IDCC',
    "no amount is given",
    '"-5" is no amount in euros',
    '"31/02/2026" is no date it applies from',
    "another line gives another amount",
    "another line gives another amount",
    "kept",
    "repeated",
  ]);
  expect(await npec(CDA)).toMatchObject({ known: true, annualCents: 100_000 });
  expect(await npec("q=39996&idcc=1486")).toMatchObject({ known: false });
});

test("a branch whose agreements the workbook does not name is refused", async () => {
  const { importFile } = await aReader();
  const bytes = await aWorkbook([aLevel({ branch: "77" })]);
  expect(await importFile(bytes, "test.xlsx")).toMatchObject({
    outcome: "nothing_to_keep",
    lines: [{ verdict: "refused", reason: "the file names no agreement (IDCC) of CPNE 77" }],
  });
});

test("the same file twice changes nothing, a dry run neither", async () => {
  const { npec, importFile } = await aReader();
  const bytes = await aWorkbook([aLevel()]);
  expect((await importFile(bytes, "test.xlsx", true)).outcome).toBe("dry_run");
  expect(await npec(CDA)).toEqual({ known: false, reason: "nothing_imported" });
  const first = await importFile(bytes, "test.xlsx");
  const second = await importFile(bytes, "renamed.xlsx");
  expect(second).toEqual({ outcome: "imported_before", import: first.import, lines: [] });
});

test("the newest file wins, whichever was imported last; in a file, the level that began last", async () => {
  const { npec, importFile } = await aReader();
  await importFile(
    aCsv("RNCP37873;1486;2000;2026-01-01", "RNCP37873;1486;3000;2026-09-01"),
    "npec-2026-08-01.csv",
  );
  await importFile(aCsv("RNCP37873;1486;1000;2026-10-01"), "npec_01092025.csv");
  expect(await npec(`${CDA}&on=2026-08-31`)).toMatchObject({ annualCents: 200_000, version: "2026-08-01" });
  expect(await npec(`${CDA}&on=2026-11-22`)).toMatchObject({ annualCents: 300_000, version: "2026-08-01" });
});

test("what the operator entered wins over every file", async () => {
  const { npec, importFile, aPartner, send } = await aReader();
  await importFile(aCsv("RNCP37873;1486;2000;2026-01-01"), "test.csv");
  const operator = await aPartner("operator");
  await send(operator.secret, "POST", "/v1/reference-values", {
    table: "npec",
    row: { rncp: "RNCP37873", idcc: "1486", annualCents: 111_100 },
    source: "A letter made up for this test",
    checkedOn: "2026-11-20",
    validFrom: "2026-06-01",
    validTo: null,
  });
  expect(await npec(CDA)).toEqual({
    known: true,
    annualCents: 111_100,
    source: "A letter made up for this test",
    version: "2026-11-20",
    appliesFrom: "2026-06-01",
  });
  expect(await npec(`${CDA}&on=2026-05-31`)).toMatchObject({ annualCents: 200_000 });
});

test("thousands of lines come in whole, in one transaction", async () => {
  const { npec, importFile } = await aReader();
  const lines = Array.from({ length: 5_000 }, (_, index) => `${10_000 + index};1486;${1 + index};2026-01-01`);
  const { outcome } = await importFile(aCsv(...lines, "37873;1486;9;2025-01-01"), "test.csv");
  expect(outcome).toBe("imported");
  expect(await npec(`${CDA}&on=2025-06-01`)).toMatchObject({ annualCents: 900 });
});

test("a file that is neither, or lacks a sheet or a column, is refused in one sentence", async () => {
  const { importFile } = await aReader();
  await expect(importFile(Buffer.from("PK\u0003\u0004 not a workbook"), "x.xlsx")).rejects.toThrow(
    "The file is no .xlsx workbook that can be read.",
  );
  await expect(importFile(Buffer.from("a;b\n1;2\n"), "x.csv")).rejects.toThrow(
    "The file has no line of headings with rncp, amount, appliesFrom.",
  );
});
