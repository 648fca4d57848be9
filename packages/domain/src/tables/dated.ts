/** What every row of a table says of itself. A row without an end has no known successor: it does not promise to last. */
export interface Dated {
  /** First day it applies; ISO date. */
  validFrom: string;
  /** Last day it applies, included; null when no end is known. */
  validTo: string | null;
  /** The article or text it was read in. */
  source: string;
  /** When it was last compared with its source; ISO date. */
  checkedOn: string;
}

/** What the tables do not say, and why. Never replaced by a guess. */
export interface Unknown<Reason extends string> {
  known: false;
  reason: Reason;
}

export const unknown = <Reason extends string>(reason: Reason): Unknown<Reason> => ({ known: false, reason });

/**
 * The row that applies on a date. An operator's row wins over the table's, and among an operator's the one entered
 * last: this is how a value decided after this version of the package is brought in, with its own source and date.
 */
export function rowOn<Row extends Dated>(
  table: readonly Row[],
  date: string,
  overrides: readonly Row[] = [],
): Row | undefined {
  return lastOn(overrides, date) ?? lastOn(table, date);
}

/** A plain loop, for this is asked several times for each month of a schedule. */
function lastOn<Row extends Dated>(rows: readonly Row[], date: string): Row | undefined {
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (row && row.validFrom <= date && (row.validTo === null || date <= row.validTo)) return row;
  }
  return undefined;
}
