import type { EmployerAid } from "../aid/employer-aid.js";
import { ageOn } from "../calendar/date.js";
import type { Funding } from "../funding/training-funding.js";
import type { PaySchedule } from "../pay/pay-schedule.js";
import type { CostInput } from "./cost-input.js";
import type { CostNote } from "./cost-note.js";

interface Reckoned {
  schedule: PaySchedule;
  aid: EmployerAid;
  funding: Funding;
  /** The first months' employer contributions are reckoned at a later year's rates. */
  isEstimatedLater: boolean;
}

/** What a simulation's reader must be told, in the order of the questions. */
export function notesOf(
  input: CostInput,
  { schedule, aid, funding, isEstimatedLater }: Reckoned,
): CostNote[] {
  return [
    ...notesOfPerson(input),
    ...schedule.notes,
    "contributions_estimated",
    ...given(isEstimatedLater, "contributions_of_2026"),
    ...given(input.employer.isEmployersGroup, "employers_group"),
    ...notesOfAid(aid, input),
    ...notesOfFunding(funding, input),
  ];
}

const given = (condition: boolean | undefined, note: CostNote): CostNote[] => (condition ? [note] : []);

function notesOfPerson(input: CostInput): CostNote[] {
  if (input.contractType === "professionalisation") {
    return given(input.holdsLevel4Qualification === undefined, "professionalisation_qualification_not_given");
  }
  const age = ageOn(input.birthDate, input.startsOn);
  return [...given(age < 16, "under_16"), ...given(age >= 30 && !input.isDisabledWorker, "over_29")];
}

function notesOfAid(aid: EmployerAid, { employer, isDisabledWorker }: CostInput): CostNote[] {
  if (!aid.known) return [aid.reason];
  const isLarge = employer.headcount >= 250 && !isDisabledWorker;
  return [
    ...given(aid.maxCents > 0, "aid_conditions"),
    ...given(aid.maxCents > 0 && isLarge, "aid_with_quota"),
    ...given(aid.maxCents < aid.withQuotaCents, "aid_quota_missing"),
  ];
}

function notesOfFunding(funding: Funding, input: CostInput): CostNote[] {
  if (!funding.known) return [funding.reason];
  return [
    ...given(funding.basis === "launch_amount", "launch_amount"),
    ...given(
      input.isDisabledWorker && input.disabilitySupplementCents === undefined,
      "disability_supplement_possible",
    ),
  ];
}
