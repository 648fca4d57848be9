import type { CostInput } from "@alternance-kit/domain/cost-input";
import { addMonths, isDate } from "@alternance-kit/domain/date";
import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import type { SimulatorValues } from "./cost-simulator.state.js";

/** Someone of this age stands in for who has no birth date yet, so that the other fields can be checked. */
const STAND_IN_MONTHS = 20 * 12;

/**
 * The fields as a simulation takes them. What is left empty is left out, or stands in for an answer when there must be
 * one; what is no number is `NaN`, which the rule of what can be refuses.
 */
export function readValues(values: SimulatorValues, today: string): CostInput {
  const startsOn = values.startsOn || today;
  const born = isDate(startsOn) ? addMonths(startsOn, -STAND_IN_MONTHS) : today;
  return {
    birthDate: values.birthDate || born,
    // Safe: the rule refuses any other level.
    diplomaLevel: Number(values.diplomaLevel || 6) as DiplomaLevel,
    startsOn,
    durationMonths: wholeNumber(values.durationMonths) ?? 12,
    concludedOn: values.concludedOn || startsOn,
    employer: {
      headcount: wholeNumber(values.headcount) ?? 0,
      idcc: values.idcc || undefined,
      quotaMet: values.quotaMet === "yes",
      isEmployersGroup: values.isEmployersGroup === "yes",
    },
    coefficient: wholeNumber(values.coefficient),
    firstTrainingYear: wholeNumber(values.firstTrainingYear),
    isDisabledWorker: values.isDisabledWorker === "yes",
    npecAnnualCents: centsOf(values.npecAnnual),
    schoolChargeCents: centsOf(values.schoolCharge),
    distanceShare: percentOf(values.distanceShare),
  };
}

const wholeNumber = (typed: string): number | undefined => (typed ? Number(compact(typed)) : undefined);

/** `7 500,50` and `7500.5` are 750050 cents. */
function centsOf(typed: string): number | undefined {
  const euros = compact(typed).replace(/€$/, "");
  if (!typed) return undefined;
  return /^-?\d+(\.\d{1,2})?$/.test(euros) ? Math.round(Number(euros) * 100) : Number.NaN;
}

const percentOf = (typed: string): number | undefined =>
  typed ? Number(compact(typed).replace(/%$/, "")) / 100 : undefined;

/** Without the blanks that part thousands, and with a point for decimals. */
const compact = (typed: string): string => typed.replace(/\s/g, "").replace(",", ".");
