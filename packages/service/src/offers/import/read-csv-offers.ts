import { CsvError, parse } from "csv-parse/sync";
import { AppError } from "../../app-error.js";
import { unguardCell } from "../../csv/formula-cells.js";
import { decodeText } from "../../decode-text.js";
import { asList, endedAs } from "./csv-cells.js";
import { csvTarget } from "./csv-columns.js";
import { type ImportedOffer, type ReadOffersFile, said } from "./imported-offer.js";

interface CsvRecord {
  record: string[];
  /** `lines`: the line of the file that the record ends at. */
  info: { lines: number };
}

/** A spreadsheet: one offer a line under a line of headings, cells parted by `;`, `,` or a tab. */
export const readCsvOffers: ReadOffersFile = (content) => {
  // One kind of line end, so that lines are counted as editors do.
  const text = decodeText(content).replace(/\r\n?/g, "\n");
  const [first, ...rest] = recordsOf(text);
  const headings = (first?.record ?? []).map((heading) => heading.trim());
  if (!headings.some((heading) => aboutOf(heading) === "externalId")) throw noExternalId(headings);
  const unknown = headings.filter((heading) => heading && !csvTarget(heading));
  const offers = rest
    .filter(({ record }) => record.some((cell) => cell.trim()))
    .map(({ record, info }) => readRecord(headings, record, info.lines - lineFeedsIn(record)));
  return {
    offers,
    notes: unknown.map((heading) => `The column "${heading}" says nothing of an offer: left out.`),
  };
};

function recordsOf(text: string): CsvRecord[] {
  try {
    // The cast names what `info: true` makes of each record.
    return parse(text, {
      delimiter: delimiterOf(text),
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as CsvRecord[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new AppError("validation_failed", `The CSV file cannot be read: ${error.message}`, [
      { pointer: "", code: "malformed", detail: error.message },
    ]);
  }
}

/** The sign that parts the headings most often. */
function delimiterOf(text: string): string {
  const heading = text.slice(0, text.search(/\r?\n|$/));
  const times = (sign: string) => heading.split(sign).length;
  return [";", ",", "\t"].reduce((most, sign) => (times(sign) > times(most) ? sign : most));
}

function readRecord(headings: readonly string[], record: readonly string[], line: number): ImportedOffer {
  const fields: Record<string, unknown> = {};
  const about: Partial<Record<string, string>> = {};
  for (const [column, heading] of headings.entries()) {
    const cell = unguardCell(record[column] ?? "");
    const target = csvTarget(heading);
    if (!target) continue;
    if ("about" in target) about[target.about] = cell.trim();
    // A list may be said to be empty; any other empty cell says nothing.
    else if (target.read === asList) fields[target.field] = asList(cell);
    else if (cell.trim()) fields[target.field] ??= target.read(cell.trim());
  }
  const { externalId, status = "", commune, postalCode } = about;
  return {
    line,
    externalId: externalId || undefined,
    fields: said(fields),
    ...(commune || postalCode ? { place: { name: commune, postalCode } } : {}),
    ended: endedAs(status),
    errors: [],
  };
}

const lineFeedsIn = (record: readonly string[]): number => record.join("").split("\n").length - 1;

const aboutOf = (heading: string): string | undefined => {
  const target = csvTarget(heading);
  return target && "about" in target ? target.about : undefined;
};

const noExternalId = (headings: readonly string[]) => {
  const detail = `No column is named externalId (or "référence"): without it no offer can be found again. The headings read are: ${headings.join(", ") || "none"}.`;
  return new AppError("validation_failed", detail, [{ pointer: "/externalId", code: "required", detail }]);
};
