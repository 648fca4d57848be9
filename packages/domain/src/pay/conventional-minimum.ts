import { rowOn } from "../tables/dated.js";
import { SYNTEC_GRID } from "../tables/syntec-grid.js";
import { SYNTEC_IDCC, SYNTEC_RATES } from "../tables/syntec-rates.js";
import { apprenticeBracket } from "./age-bracket.js";
import { type Bases, type Minimum, ofHigherBase, ofSmic } from "./minimum.js";
import type { PayOverrides, PayTerms } from "./pay-input.js";
import { columnOf } from "./rate-year.js";
import type { Trail } from "./trail.js";

/** The gross monthly minimum of the job in its agreement, in cents, or undefined with a note that says what is missing. */
export function conventionalMinimum(
  terms: PayTerms,
  date: string,
  overrides: PayOverrides,
  { notes, sources }: Trail,
): number | undefined {
  if (terms.conventionalMinimumCents !== undefined) return terms.conventionalMinimumCents;
  if (terms.idcc !== SYNTEC_IDCC) {
    notes.add("conventional_minimum_not_given");
    return undefined;
  }
  const grid = rowOn(SYNTEC_GRID, date, overrides.syntecGrid);
  const cents = terms.coefficient === undefined ? undefined : grid?.minimumCents[terms.coefficient];
  if (!grid) notes.add("syntec_grid_not_known");
  else {
    notes.add(cents === undefined ? "syntec_coefficient_missing" : "syntec_grid_to_check");
    sources.set(grid.source, grid.checkedOn);
  }
  return cents;
}

/** The least Syntec's agreement of 2011 gives an apprentice; undefined elsewhere, and for levels 3 and 4 from 18 on. */
export function syntecMinimum(
  terms: PayTerms,
  moment: { date: string; age: number; trainingYear: number },
  bases: Bases,
  overrides: PayOverrides,
): Minimum | undefined {
  const row =
    terms.idcc === SYNTEC_IDCC ? rowOn(SYNTEC_RATES, moment.date, overrides.syntecRates) : undefined;
  if (!row) return undefined;
  const bracket = apprenticeBracket(moment.age);
  if (bracket !== "under_18" && terms.diplomaLevel < 5) return undefined;
  const years = row.percent[terms.diplomaLevel === 7 ? "7" : "5_6"][bracket];
  const percent = years[columnOf(moment.trainingYear)];
  const share = bracket === "under_18" || bracket === "18_20" ? ofSmic : ofHigherBase;
  return share(percent, bases, row);
}
