import { checkIdcc } from "@alternance-kit/domain/idcc";
import { checkRncp } from "@alternance-kit/domain/rncp";
import type { NpecLevel } from "./npec.store.js";

/** A cell as a sheet or a text file gives it. */
export type Cell = string | number | boolean | Date | null | undefined;

/** One line of a file, its cells under the names the columns stand for; `line` counts from 1, as spreadsheets do. */
export interface NpecLine {
  line: number;
  cells: Partial<Record<NpecColumn, Cell>>;
}

export type NpecColumn = keyof typeof NPEC_COLUMNS;

/** The headings of France compétences' workbook and of a CSV file, accents and case aside. */
export const NPEC_COLUMNS = {
  rncp: /^(code )?rncp$/,
  branch: /^code cpne/,
  idcc: /^(code )?idcc/,
  amount: /^(npec( final)?|montant|annual_euros)$/,
  status: /^statut$/,
  appliesFrom: /^(date d'applicabilite|date_applicabilite|applies_from)/,
} as const;

export type LineVerdict = { ok: true; level: NpecLevel } | { ok: false; reason: string };

const refuse = (reason: string): LineVerdict => ({ ok: false, reason });

/** A line as a level of funding, or what is wrong with it. */
export function readLine({ cells }: NpecLine): LineVerdict {
  const rncp = checkRncp(textOf(cells.rncp));
  if (!rncp.ok) return refuse(`"${textOf(cells.rncp)}" is no RNCP code`);
  const branch = branchOf(cells);
  if (branch === undefined)
    return refuse(`"${textOf(cells.branch ?? cells.idcc)}" is neither a CPNE nor an IDCC`);
  const amount = textOf(cells.amount);
  if (/^(n\.?c\.?|n\.?r\.?)?$/i.test(amount)) return refuse("no amount is given");
  const annualCents = centsOf(cells.amount);
  if (annualCents === undefined) return refuse(`"${amount}" is no amount in euros`);
  const appliesFrom = dateOf(cells.appliesFrom);
  if (appliesFrom === undefined) return refuse(`"${textOf(cells.appliesFrom)}" is no date it applies from`);
  return { ok: true, level: { rncp: rncp.value, branch, appliesFrom, annualCents } };
}

export const textOf = (cell: Cell): string =>
  cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? "").trim();

/** A CPNE under its own code; in a file that names agreements, the agreement. */
function branchOf({ branch, idcc }: NpecLine["cells"]): string | undefined {
  if (textOf(branch)) return cpneOf(branch);
  const verdict = checkIdcc(textOf(idcc));
  return verdict.ok ? verdict.value : undefined;
}

/** CPNE codes are compared without the zeros that spreadsheets drop; `CPNE` keeps them apart from agreements. */
export const cpneOf = (cell: Cell): string => `CPNE ${textOf(cell).replace(/^0+(?=\d)/, "")}`;

/** `9 000,50 €` and 9000.5 are 900050 cents. Undefined when it is no amount above zero. */
function centsOf(cell: Cell): number | undefined {
  const digits =
    typeof cell === "number" ? String(cell) : textOf(cell).replace(/[\s€]/g, "").replace(",", ".");
  if (!/^\d+(\.\d+)?$/.test(digits)) return undefined;
  const cents = Math.round(Number(digits) * 100);
  return cents > 0 && cents <= 100_000_000 ? cents : undefined;
}

/** A date cell, `2026-01-31` or `31/01/2026`. */
export function dateOf(cell: Cell): string | undefined {
  const text = textOf(cell);
  const iso = text.replace(/^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/, (_all, day, month, year) =>
    [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-"),
  );
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(iso) : Number.NaN;
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}
