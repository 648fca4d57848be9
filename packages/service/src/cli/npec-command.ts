import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { AppError } from "../app-error.js";
import type { NpecFile, NpecReport } from "../npec/import-npec.js";
import type { JudgedLine } from "../npec/judge-lines.js";

/** The file an operator names, with what it said of it. */
export async function npecFile(
  path: string,
  values: {
    source?: string | undefined;
    "published-on"?: string | undefined;
    "dry-run"?: boolean | undefined;
  },
): Promise<NpecFile> {
  const bytes = await readFile(path).catch((error: Error) => {
    throw new AppError("validation_failed", `${path} cannot be read: ${error.message}`);
  });
  return {
    fileName: basename(path),
    bytes,
    source: values.source,
    publishedOn: values["published-on"],
    isDryRun: values["dry-run"],
  };
}

/** What is printed of an import: each line's verdict, then what came of it. */
export function npecReport({ outcome, import: imported, lines }: NpecReport): string {
  const kept = lines.filter(({ verdict }) => verdict === "kept").length;
  const refused = lines.filter(({ verdict }) => verdict === "refused").length;
  const counts = `${lines.length} lines, ${kept} kept, ${refused} refused`;
  const origin = `${imported.source}, published ${imported.publishedOn}`;
  const conclusion = {
    imported: `${counts}. Imported as ${imported.id}: ${origin}.`,
    dry_run: `${counts}. Dry run, nothing was imported: ${origin}.`,
    nothing_to_keep: `${counts}. Nothing was imported.`,
    imported_before: `This file was imported before, as ${imported.id}: nothing changed.`,
  };
  return [...lines.map(lineOf), conclusion[outcome]].join("\n");
}

const lineOf = (judged: JudgedLine): string =>
  judged.verdict === "refused"
    ? `line ${judged.line}  refused  ${judged.reason}`
    : `line ${judged.line}  ${judged.verdict}  ${levelOf(judged)}`;

const levelOf = ({ level }: Extract<JudgedLine, { level: unknown }>): string =>
  `${level.rncp} × ${level.branch}  ${(level.annualCents / 100).toFixed(2)} € a year from ${level.appliesFrom}`;
