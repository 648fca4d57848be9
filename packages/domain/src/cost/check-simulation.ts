import { addMonths, ageOn, isDate } from "../calendar/date.js";
import { SYNTEC_COEFFICIENTS } from "../tables/syntec-grid.js";
import { SYNTEC_IDCC } from "../tables/syntec-rates.js";
import type { CostInput } from "./cost-input.js";

/** Why a field cannot be. Visitors' texts are keyed by it. */
export type SimulationIssueCode =
  | "date_malformed"
  | "born_in_the_future"
  | "born_too_long_ago"
  | "too_young"
  | "before_tables"
  | "too_far_ahead"
  | "concluded_after_start"
  | "not_whole_number"
  | "negative"
  | "ends_before_start"
  | "too_short"
  | "too_long"
  | "not_allowed_value"
  | "idcc_malformed"
  | "coefficient_unknown"
  | "not_a_share";

export interface SimulationIssue {
  /** The field, as in `employer.headcount`. */
  path: string;
  code: SimulationIssueCode;
}

/** The tables begin here: nothing is known of the pay before. */
const FIRST_DAY = "2023-01-01";
/** A year that is mistyped, not an age: no law sets an upper limit to those who fall under an exception. */
const EARLIEST_BIRTH = "1920-01-01";
/** Further ahead nothing that is known today will still hold. */
const MONTHS_AHEAD = 36;
/** An apprentice is 15 at least when the contract begins (L6222-1), someone in a contrat de professionnalisation 16 (L6325-1). */
const MIN_AGE = { apprenticeship: 15, professionalisation: 16 } as const;
/** Months: L6222-7-1 and L6325-11; four years for a disabled apprentice (R6222-46). */
const MIN_MONTHS = 6;
const MAX_MONTHS = 36;
const MAX_MONTHS_DISABLED = 48;
/** A contract is prolonged by a year at most (L6222-11, R6222-48). */
const LONGEST_EXTENSION_MONTHS = 12;
/** No cycle that apprentices follow is longer than five years. */
const LONGEST_CYCLE_MONTHS = 60;

/**
 * What cannot be in a simulation's input: one rule for the service and for the browser. `today` is an ISO date.
 * Ages above 29 are let through: the exceptions (L6222-2) hang on what is not asked here, and a note recalls them.
 */
export function checkSimulation(input: CostInput, today: string): SimulationIssue[] {
  const dates = [
    ...problem("birthDate", !isDate(input.birthDate) && "date_malformed"),
    ...problem("concludedOn", !isDate(input.concludedOn) && "date_malformed"),
    ...problem("startsOn", !isDate(input.startsOn) && "date_malformed"),
  ];
  return [
    ...(dates.length > 0 ? dates : checkDates(input, today)),
    ...problem("durationMonths", durationProblem(input)),
    ...checkTraining(input),
    ...checkEmployer(input),
    ...checkAmounts(input),
  ];
}

type Problem = SimulationIssueCode | false | undefined;
const problem = (path: string, code: Problem): SimulationIssue[] => (code ? [{ path, code }] : []);

function checkDates(input: CostInput, today: string): SimulationIssue[] {
  const { birthDate, startsOn, concludedOn, contractType = "apprenticeship" } = input;
  const isTooYoung = birthDate >= startsOn || ageOn(birthDate, startsOn) < MIN_AGE[contractType];
  const start =
    startsOn < FIRST_DAY ? "before_tables" : startsOn > addMonths(today, MONTHS_AHEAD) && "too_far_ahead";
  return [
    ...problem("birthDate", birthDate > today ? "born_in_the_future" : isTooYoung && "too_young"),
    ...problem("birthDate", birthDate < EARLIEST_BIRTH && "born_too_long_ago"),
    ...problem("startsOn", start),
    ...problem("concludedOn", concludedOn > startsOn && "concluded_after_start"),
  ];
}

function durationProblem({ durationMonths, isDisabledWorker, contractType }: CostInput): Problem {
  if (!Number.isInteger(durationMonths)) return "not_whole_number";
  if (durationMonths <= 0) return "ends_before_start";
  if (durationMonths < MIN_MONTHS) return "too_short";
  const isLonger = isDisabledWorker && contractType !== "professionalisation";
  return durationMonths > (isLonger ? MAX_MONTHS_DISABLED : MAX_MONTHS) && "too_long";
}

function checkTraining(input: CostInput): SimulationIssue[] {
  const { diplomaLevel, firstTrainingYear = 1, cycleMonths = 1, extension } = input;
  return [
    ...problem("cycleMonths", monthsProblem(cycleMonths, LONGEST_CYCLE_MONTHS)),
    ...problem("extension.months", extension && monthsProblem(extension.months, LONGEST_EXTENSION_MONTHS)),
    ...problem("diplomaLevel", ![3, 4, 5, 6, 7].includes(diplomaLevel) && "not_allowed_value"),
    ...problem("firstTrainingYear", ![1, 2, 3, 4].includes(firstTrainingYear) && "not_allowed_value"),
  ];
}

function checkEmployer({ employer, coefficient }: CostInput): SimulationIssue[] {
  const { headcount, idcc } = employer;
  const isUnknown =
    idcc === SYNTEC_IDCC && coefficient !== undefined && !SYNTEC_COEFFICIENTS.includes(coefficient);
  return [
    ...problem("employer.headcount", countProblem(headcount)),
    ...problem("employer.idcc", idcc !== undefined && !/^\d{4}$/.test(idcc) && "idcc_malformed"),
    ...problem("coefficient", isUnknown && "coefficient_unknown"),
  ];
}

function checkAmounts(input: CostInput): SimulationIssue[] {
  const { distanceShare = 0 } = input;
  return [
    ...(
      [
        "npecAnnualCents",
        "schoolChargeCents",
        "disabilitySupplementCents",
        "conventionalMinimumCents",
      ] as const
    ).flatMap((path) => problem(path, countProblem(input[path] ?? 0))),
    ...problem("distanceShare", !(distanceShare >= 0 && distanceShare <= 1) && "not_a_share"),
  ];
}

function monthsProblem(months: number, longest: number): Problem {
  if (!Number.isInteger(months)) return "not_whole_number";
  if (months < 1) return "too_short";
  return months > longest && "too_long";
}

function countProblem(value: number): Problem {
  if (!Number.isSafeInteger(value)) return "not_whole_number";
  return value < 0 && "negative";
}
