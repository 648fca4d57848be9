import { checkIdcc } from "@alternance-kit/domain/idcc";
import readWorkbook, { type SheetData } from "read-excel-file/node";
import { AppError } from "../app-error.js";
import { type Cell, cpneOf, NPEC_COLUMNS, type NpecColumn, type NpecLine, textOf } from "./npec-line.js";
import { readCsv } from "./read-csv.js";

/** What a file holds before any of its lines is judged. */
export interface NpecContent {
  lines: NpecLine[];
  /** Each CPNE's agreements; empty in a CSV file, whose lines name agreements themselves. */
  agreements: ReadonlyMap<string, ReadonlySet<string>>;
}

const LEVELS_SHEET = /^onglet 3a? - referentiel npec$/;
const BRANCHES_SHEET = /^onglet \d - cpne-idcc$/;

/**
 * Reads France compétences' workbook ("Référentiel NPEC", .xlsx) or a CSV file.
 * @throws {AppError} `validation_failed` when it is neither, or a sheet or a column is missing
 */
export const readNpecFile = (bytes: Buffer): Promise<NpecContent> | NpecContent =>
  isWorkbook(bytes)
    ? readReferential(bytes)
    : { lines: linesOf(readCsv(bytes), "The file"), agreements: new Map() };

/** A workbook is a ZIP archive, whatever its name says. */
export const isWorkbook = (bytes: Buffer): boolean =>
  bytes.subarray(0, 4).equals(Buffer.from("PK\u0003\u0004"));

async function readReferential(bytes: Buffer): Promise<NpecContent> {
  const sheets = await readWorkbook(bytes).catch(() => {
    throw new AppError("validation_failed", "The file is no .xlsx workbook that can be read.");
  });
  const sheet = (name: RegExp, example: string): SheetData => {
    const found = sheets.find((one) => name.test(plain(one.sheet)));
    if (found) return found.data;
    throw new AppError("validation_failed", `The workbook has no sheet "${example}".`);
  };
  const lines = linesOf(toCells(sheet(LEVELS_SHEET, "Onglet 3 - référentiel NPEC")), "The sheet");
  const agreements = new Map<string, Set<string>>();
  for (const { cells } of linesOf(
    toCells(sheet(BRANCHES_SHEET, "Onglet 4 - CPNE-IDCC")),
    "The sheet",
    BRANCH,
  )) {
    const idcc = checkIdcc(textOf(cells.idcc));
    const branch = cpneOf(cells.branch);
    if (idcc.ok) agreements.set(branch, (agreements.get(branch) ?? new Set()).add(idcc.value));
  }
  return { lines, agreements };
}

const LEVEL: readonly NpecColumn[] = ["rncp", "amount", "appliesFrom"];
const BRANCH: readonly NpecColumn[] = ["branch", "idcc"];

/** The lines under the headings, which some rows of title may come before. */
function linesOf(rows: readonly (readonly Cell[])[], what: string, wanted = LEVEL): NpecLine[] {
  const start = rows.findIndex((row) => wanted.every((column) => columnOf(row, column) >= 0));
  if (start < 0) {
    throw new AppError("validation_failed", `${what} has no line of headings with ${wanted.join(", ")}.`);
  }
  const headings = rows[start] ?? [];
  const names = Object.keys(NPEC_COLUMNS) as NpecColumn[]; // Safe: the keys of the table are the columns.
  const columns = names.map((name) => [name, columnOf(headings, name)] as const);
  return rows.slice(start + 1).flatMap((row, index) => {
    const cells = Object.fromEntries(columns.map(([name, at]) => [name, row[at]]));
    const isEmpty = row.every((cell) => textOf(cell) === "");
    return isEmpty ? [] : [{ line: start + 2 + index, cells }];
  });
}

const columnOf = (row: readonly Cell[], column: NpecColumn): number =>
  row.findIndex((cell) => NPEC_COLUMNS[column].test(plain(textOf(cell))));

const plain = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("’", "'").toLowerCase().replace(/\s+/g, " ").trim();

// Safe: the library's type names the constructor of dates where it gives dates.
const toCells = (rows: SheetData): Cell[][] => rows as unknown as Cell[][];
