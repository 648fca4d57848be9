import { createHash } from "node:crypto";
import { refuseField } from "../app-error.js";
import type { NewId } from "../ids.js";
import { parisDate } from "../paris-date.js";
import { type JudgedLine, judgeLines } from "./judge-lines.js";
import type { NpecImport, NpecStore } from "./npec.store.js";
import { dateOf } from "./npec-line.js";
import { publishedOn } from "./published-on.js";
import { isWorkbook, readNpecFile } from "./read-npec-file.js";

export interface ImportNpecDeps {
  npec: Pick<NpecStore, "findImport" | "save">;
  newId: NewId;
  now(): Date;
}

export interface NpecFile {
  fileName: string;
  bytes: Buffer;
  /** What is shown beside each value. Unless told: the file's name, and France compétences for its workbook. */
  source?: string | undefined;
  /** ISO date: the newest file wins. Read in the file's name unless told; today when it says nothing. */
  publishedOn?: string | undefined;
  /** Judges the lines and keeps nothing. */
  isDryRun?: boolean | undefined;
}

export interface NpecReport {
  outcome: "imported" | "dry_run" | "imported_before" | "nothing_to_keep";
  import: NpecImport;
  lines: JudgedLine[];
}

/**
 * Imports the levels of funding (NPEC) of a file. A line that is broken stops no other; the same file twice changes nothing.
 * @throws {AppError} `validation_failed` when the file cannot be read at all
 */
export async function importNpec(deps: ImportNpecDeps, file: NpecFile): Promise<NpecReport> {
  const sha256 = createHash("sha256").update(file.bytes).digest("hex");
  const known = await deps.npec.findImport(sha256);
  if (known) return { outcome: "imported_before", import: known, lines: [] };

  const { lines, levels, branches } = judgeLines(await readNpecFile(file.bytes));
  const imported: NpecImport = {
    id: deps.newId("npi"),
    sha256,
    fileName: file.fileName,
    source: file.source ?? sourceOf(file),
    publishedOn: publicationOf(file) ?? parisDate(deps.now()),
    importedAt: deps.now().toISOString(),
  };
  if (file.isDryRun) return { outcome: "dry_run", import: imported, lines };
  if (!levels.length) return { outcome: "nothing_to_keep", import: imported, lines };
  const isSaved = await deps.npec.save(imported, levels, branches);
  return { outcome: isSaved ? "imported" : "imported_before", import: imported, lines };
}

/** A text file may come from anyone: only the workbook's layout is France compétences' own. */
const sourceOf = ({ bytes, fileName }: NpecFile): string =>
  isWorkbook(bytes) ? `France compétences, référentiel NPEC (${fileName})` : fileName;

function publicationOf(file: NpecFile): string | undefined {
  if (file.publishedOn === undefined) return publishedOn(file.fileName);
  const date = dateOf(file.publishedOn);
  if (date !== undefined) return date;
  throw refuseField("/publishedOn", "date_malformed", "Give the day of publication as YYYY-MM-DD.");
}
