import { APPRENTICE_RATES } from "../tables/apprentice-rates.js";
import { rowOn } from "../tables/dated.js";
import { apprenticeBracket } from "./age-bracket.js";
import { type Bases, higher, type Minimum, ofHigherBase, ofSmic } from "./minimum.js";
import type { PayOverrides, PayTerms } from "./pay-input.js";
import { rateYear } from "./rate-year.js";
import type { Span } from "./spans.js";

/** The least the law gives an apprentice of an age in a month, D6222-26 to D6222-32 and R6222-48. */
export function apprenticeMinimum(
  terms: PayTerms,
  moment: Pick<Span, "trainingYear" | "extension"> & { date: string; age: number },
  bases: Bases,
  overrides: PayOverrides,
): Minimum | undefined {
  const row = rowOn(APPRENTICE_RATES, moment.date, overrides.apprenticeRates);
  if (!row) return undefined;
  const bracket = apprenticeBracket(moment.age);
  const {
    column,
    addedPoints,
    legalRef = moment.age < 16 ? "D6222-27" : row.source,
  } = rateYear(terms, moment);
  const percent = row.percent[bracket][column];
  const isFrom21 = bracket === "21_25" || bracket === "26_plus";
  const share = isFrom21 ? ofHigherBase : ofSmic;
  const cited = { source: legalRef, checkedOn: row.checkedOn };
  if (!addedPoints) return share(percent, bases, cited);

  // Points are added up to 100 % of the SMIC, never beyond; what the table gives above it is kept (D6222-31).
  const raised = share(percent + addedPoints, bases, cited);
  const capped =
    raised.cents > bases.smicCents ? ofSmic(100, bases, { ...cited, source: "D6222-31" }) : raised;
  return higher(share(percent, bases, row), capped);
}
