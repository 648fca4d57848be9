import { readFile } from "node:fs/promises";
import {
  OFFER_IMPORT_FORMATS,
  OfferImportFormat,
  type OfferImportLine,
  type OfferImportReport,
} from "@alternance-kit/contract/offer-import";
import { AppError } from "../app-error.js";
import type { OffersFile } from "../offers/import/import-offers.js";
import { parseDefaults } from "../offers/import/read-upload.js";

export interface ImportValues {
  format?: string | undefined;
  company?: string | undefined;
  defaults?: string | undefined;
  "dry-run"?: boolean | undefined;
  "close-missing"?: boolean | undefined;
}

/** The file of offers that an operator names, with what it said of it. */
export async function offersFile(
  path: string | undefined,
  values: ImportValues,
): Promise<{ companyId: string; file: OffersFile }> {
  if (!path) throw usage("Name the file to import: `alternance-kit import offers FILE`.");
  if (!values.company) throw usage("--company must be the company's id: see `alternance-kit partner list`.");
  const format = OfferImportFormat.safeParse(values.format);
  if (!format.success) throw usage(`--format must be one of ${OFFER_IMPORT_FORMATS.join(", ")}.`);
  const defaults = values.defaults === undefined ? undefined : await readText(values.defaults);
  return {
    companyId: values.company,
    file: {
      content: await read(path),
      format: format.data,
      dryRun: values["dry-run"],
      closeMissing: values["close-missing"],
      defaults: defaults === undefined ? undefined : parseDefaults(defaults),
    },
  };
}

const read = (path: string): Promise<Buffer> =>
  readFile(path).catch((error: Error) => {
    throw usage(`${path} cannot be read: ${error.message}`);
  });

const readText = async (path: string): Promise<string> => (await read(path)).toString("utf8");

const usage = (message: string) => new AppError("validation_failed", message);

/** What is printed of an import: each line's verdict in columns, the notes, then what came of it all. */
export function importReport({ lines, notes, totals, dryRun }: OfferImportReport): string {
  const rows = lines.map(columnsOf);
  const widths = [0, 1, 2, 3].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const table = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const counts = Object.entries(totals)
    .map(([verdict, count]) => `${count} ${verdict}`)
    .join(", ");
  return [...table, ...notes, `${counts}.${dryRun ? " Dry run: nothing was kept." : ""}`].join("\n");
}

/** The line, the company's id, the verdict, the offer's id, and why. */
function columnsOf(line: OfferImportLine): string[] {
  const about = [line.line === null ? "-" : `line ${line.line}`, line.externalId ?? "-", line.verdict];
  if (line.verdict === "refused")
    return [
      ...about,
      "-",
      line.errors.map(({ pointer, detail }) => `${pointer || "/"}: ${detail}`).join(" "),
    ];
  const standing = line.status === "published" ? "" : line.status;
  return [...about, line.offerId ?? "-", [standing, line.note].filter(Boolean).join(". ")];
}
