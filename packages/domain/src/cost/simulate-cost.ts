import { employerAid } from "../aid/employer-aid.js";
import { spreadAid } from "../aid/spread-aid.js";
import { addDays, addMonths } from "../calendar/date.js";
import { employerParticipation } from "../funding/employer-participation.js";
import { trainingFunding } from "../funding/training-funding.js";
import { paySchedule } from "../pay/pay-schedule.js";
import { rowOn, type Unknown, unknown } from "../tables/dated.js";
import {
  APPRENTICE_CONTRIBUTIONS,
  PROFESSIONALISATION_CONTRIBUTIONS,
} from "../tables/employee-contributions.js";
import { CONTRIBUTIONS_FROM_2026, EMPLOYER_CONTRIBUTIONS } from "../tables/employer-contributions.js";
import { totalOf, yearsOf } from "./add-up.js";
import type { CostInput, CostOverrides } from "./cost-input.js";
import { costMonth } from "./cost-month.js";
import type { CostSimulation } from "./cost-simulation.js";
import { notesOf } from "./notes-of.js";
import { sourcesOf } from "./sources-of.js";

/**
 * What an apprentice costs an employer, month by month: pay, contributions, aid, the employer's part of the training and
 * what the school asks. Amounts are cents, dates ISO; the law's minimum pay is taken, and every figure names its text.
 * What the tables do not know is said (`known: false`, a note) and counts for nothing.
 * The input is taken as possible: `checkSimulation` says whether it is.
 */
export function simulateCost(
  input: CostInput,
  overrides: CostOverrides = {},
): CostSimulation | Unknown<"pay_before_tables"> {
  const { employer, concludedOn, startsOn, contractType } = input;
  const schedule = paySchedule({ ...input, idcc: employer.idcc }, overrides);
  const employeeTable =
    contractType === "professionalisation" ? PROFESSIONALISATION_CONTRIBUTIONS : APPRENTICE_CONTRIBUTIONS;
  const employeeRow = rowOn(employeeTable, concludedOn, overrides.employeeContributions);
  if (!schedule.known) return schedule;
  if (!employeeRow) return unknown("pay_before_tables");

  const { lines, endsOn } = schedule;
  const aid = employerAid({ ...input, ...employer }, overrides.employerAid);
  const participation = employerParticipation(input, undefined, overrides.employerParticipation);
  const funding = trainingFunding(input, overrides);
  const employerRow = (date: string) => rowOn(EMPLOYER_CONTRIBUTIONS, date, overrides.employerContributions);

  const lastsAYear = addDays(endsOn, 1) >= addMonths(startsOn, 12);
  const terms = { input, endsOn, employeeRow, participationCents: participation?.cents ?? 0 };
  const months = spreadAid(lines, aid.known ? aid.maxCents : 0, lastsAYear).map(({ line, aidCents }) =>
    costMonth(terms, line, employerRow(line.from) ?? CONTRIBUTIONS_FROM_2026, aidCents),
  );
  const isEstimatedLater = employerRow(startsOn) === undefined;
  const notes = notesOf(input, { schedule, aid, funding, isEstimatedLater });
  return {
    known: true,
    endsOn,
    months,
    years: yearsOf(months, startsOn, endsOn),
    totals: totalOf(months),
    aid,
    funding,
    notes,
    ...sourcesOf(schedule.sources, [
      aid.known ? aid : undefined,
      participation,
      funding.known ? funding : undefined,
      employeeRow,
      employerRow(endsOn) ?? CONTRIBUTIONS_FROM_2026,
    ]),
  };
}
