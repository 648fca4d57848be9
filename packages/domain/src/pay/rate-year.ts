import { ADDED_POINTS } from "../tables/apprentice-rates.js";
import type { PayTerms } from "./pay-input.js";
import type { Extension, Span } from "./spans.js";

/** Place of a year in a table's row: 0 for the first. */
export type YearColumn = 0 | 1 | 2;

/** Which of the three rates applies, the points added to it, and the article that says so when it is not the table's own. */
export interface RateYear {
  column: YearColumn;
  addedPoints: number;
  legalRef: string | undefined;
}

const LONGEST_AGAIN_MONTHS = 12;

const EXTENSION_REF: Readonly<Record<Extension, string>> = {
  exam_failure: "D6222-28",
  beyond_cycle: "D6222-28-2",
  disability: "R6222-48",
};

/** A fourth year has no rate of its own: it is paid as the third. */
export const columnOf = (trainingYear: number): YearColumn =>
  trainingYear >= 3 ? 2 : trainingYear === 2 ? 1 : 0;

/** Whether the same level is prepared again, in a related field, for a year at most: all three, or no points (D6222-30). */
const preparesAgain = ({ previousDiploma, durationMonths, diplomaLevel }: PayTerms): boolean =>
  previousDiploma?.isDirectlyRelated === true &&
  previousDiploma.level === diplomaLevel &&
  durationMonths <= LONGEST_AGAIN_MONTHS;

/** The law's year and added points for a stretch of an apprenticeship. */
export function rateYear(terms: PayTerms, span: Pick<Span, "trainingYear" | "extension">): RateYear {
  const year = terms.isProfessionalBachelor ? 2 : span.trainingYear;
  if (preparesAgain(terms)) {
    const again = Math.max(year, terms.previousDiploma?.cycleYears ?? 1);
    return { column: columnOf(again), addedPoints: ADDED_POINTS, legalRef: "D6222-30" };
  }
  const addedPoints = span.extension === "disability" ? ADDED_POINTS : 0;
  return { column: columnOf(year), addedPoints, legalRef: yearRef(terms, span.extension) };
}

function yearRef(terms: PayTerms, extension: Extension | undefined): string | undefined {
  if (extension) return EXTENSION_REF[extension];
  if (terms.isProfessionalBachelor) return "D6222-32";
  return terms.cycleMonths !== undefined && terms.cycleMonths > terms.durationMonths
    ? "D6222-28-1"
    : undefined;
}
