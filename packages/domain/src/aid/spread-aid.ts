/** The days a share of the aid is due for. */
interface AidedLine {
  contractYear: number;
  days: number;
  daysInMonth: number;
}

/**
 * Spreads a first year's aid, in cents, over a contract's lines (calendar months or parts of them): a twelfth for each
 * whole month, by the day for a month begun or ended on the way. Nothing after the first year.
 *
 * A contract of a year or more gets the whole; a shorter one its days only (D6243-2, III; Décret 2025-1031). Some
 * contracts that had begun before November 2025 were paid by whole months: there this is the least.
 */
export function spreadAid<Line extends AidedLine>(
  lines: readonly Line[],
  maxCents: number,
  lastsAYear: boolean,
): { line: Line; aidCents: number }[] {
  const lastOfYear = lines.findLast(({ contractYear }) => contractYear === 1);
  let months = 0;
  let paid = 0;
  return lines.map((line) => {
    if (line.contractYear !== 1) return { line, aidCents: 0 };
    months += line.days / line.daysInMonth;
    const isRest = lastsAYear && line === lastOfYear;
    const due = isRest ? maxCents : Math.min(maxCents, Math.round((maxCents * months) / 12));
    const aidCents = due - paid;
    paid = due;
    return { line, aidCents };
  });
}
