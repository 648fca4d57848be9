/**
 * Spreads a first year's aid, in cents, over a contract's lines (calendar months or parts of them): a twelfth for each
 * whole month, by the day for a month begun or ended on the way. Nothing after the first year.
 *
 * A contract of a year or more gets the whole; a shorter one its days only (D6243-2, III; Décret 2025-1031). Some
 * contracts that had begun before November 2025 were paid by whole months: there this is the least.
 */
export function spreadAid(
  lines: readonly { contractYear: number; days: number; daysInMonth: number }[],
  maxCents: number,
  lastsAYear: boolean,
): number[] {
  const lastOfYear = lines.findLastIndex(({ contractYear }) => contractYear === 1);
  let months = 0;
  let paid = 0;
  return lines.map(({ contractYear, days, daysInMonth }, index) => {
    if (contractYear !== 1) return 0;
    months += days / daysInMonth;
    const isRest = lastsAYear && index === lastOfYear;
    const due = isRest ? maxCents : Math.min(maxCents, Math.round((maxCents * months) / 12));
    const cents = due - paid;
    paid = due;
    return cents;
  });
}
