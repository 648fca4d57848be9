import { rowOn, type Unknown, unknown } from "../tables/dated.js";
import { PROFESSIONALISATION_RATES } from "../tables/professionalisation-rates.js";
import { monthlySmic, SMIC, type SmicRow } from "../tables/smic.js";
import { professionalisationBracket } from "./age-bracket.js";
import { apprenticeMinimum } from "./apprentice-minimum.js";
import { conventionalMinimum, syntecMinimum } from "./conventional-minimum.js";
import { type Bases, higher, type Minimum, ofHigherBase, ofSmic } from "./minimum.js";
import type { PayOverrides, PayTerms } from "./pay-input.js";
import type { Span } from "./spans.js";
import type { Trail } from "./trail.js";

/** A month of a contract, and the age its pay follows. */
export type PayMoment = Pick<Span, "trainingYear" | "extension"> & { date: string; age: number };

/** With the SMIC of the month, which contributions are reckoned from too. */
export interface MonthlyMinimum {
  known: true;
  minimum: Minimum;
  smicCents: number;
}

/**
 * The least a whole month is paid: the highest of the law's, the branch's and the last contract's.
 * Unknown before 2023, where the table of the SMIC begins.
 */
export function minimumPay(
  terms: PayTerms,
  moment: PayMoment,
  overrides: PayOverrides,
  trail: Trail,
): MonthlyMinimum | Unknown<"pay_before_tables"> {
  const smic = rowOn(SMIC, moment.date, overrides.smic);
  if (!smic) return unknown("pay_before_tables");
  if (mayHaveChanged(smic, moment.date)) trail.notes.add("smic_after_last_known");
  const bases: Bases = {
    smicCents: monthlySmic(smic),
    conventionalCents: isConventionRead(terms, moment.age)
      ? conventionalMinimum(terms, moment.date, overrides, trail)
      : undefined,
  };
  const minimum =
    terms.contractType === "professionalisation"
      ? professionalisationMinimum(terms, moment, bases, overrides)
      : highestOfApprentice(terms, moment, bases, overrides);
  if (!minimum) return unknown("pay_before_tables");
  trail.sources.set(smic.source, smic.checkedOn).set(minimum.source, minimum.checkedOn);
  return { known: true, minimum, smicCents: bases.smicCents };
}

/** The SMIC is set anew each 1 January at the latest: a row without an end is only sure in the years it was seen in. */
const mayHaveChanged = ({ validFrom, validTo, checkedOn }: SmicRow, date: string): boolean =>
  validTo === null && date > endOfYear(validFrom) && date > endOfYear(checkedOn);

const endOfYear = (date: string): string => `${date.slice(0, 4)}-12-31`;

const isConventionRead = (terms: PayTerms, age: number): boolean =>
  age >= (terms.contractType === "professionalisation" ? 26 : 21);

function highestOfApprentice(
  terms: PayTerms,
  moment: PayMoment,
  bases: Bases,
  overrides: PayOverrides,
): Minimum | undefined {
  const legal = apprenticeMinimum(terms, moment, bases, overrides);
  if (!legal) return undefined;
  const minimum = higher(legal, syntecMinimum(terms, moment, bases, overrides));
  // After a contract that led to its diploma, never less than in its last year.
  const { previousContract: last } = terms;
  if (!last?.ledToDiploma) return minimum;
  const cents = last.employer === "same" ? last.paidCents : last.claimableCents;
  return higher(minimum, { ...minimum, cents, source: "D6222-29" });
}

function professionalisationMinimum(
  terms: PayTerms,
  { date, age }: PayMoment,
  bases: Bases,
  overrides: PayOverrides,
): Minimum | undefined {
  const row = rowOn(PROFESSIONALISATION_RATES, date, overrides.professionalisationRates);
  if (!row) return undefined;
  const bracket = professionalisationBracket(age);
  if (bracket !== "26_plus") {
    return ofSmic(row.percent[bracket][terms.holdsLevel4Qualification ? 1 : 0], bases, row);
  }
  const { checkedOn } = row;
  const ofBranch = ofHigherBase(row.percentOfConventionalMinimum, bases, { source: "D6325-18", checkedOn });
  return higher(ofSmic(100, bases, { source: "L6325-9", checkedOn }), ofBranch);
}
