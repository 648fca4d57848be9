import { addDays, addMonths, daysFromTo } from "../../calendar/date.js";
import type { Rule } from "../context.js";
import type { Dossier } from "../dossier.js";
import { error, type Finding, warning } from "../finding.js";
import { dateOf } from "../read.js";

const PATH = "training.hours";

/** Hours of a legal working year (L3121-41). */
const HOURS_A_YEAR = 1_607;

/** R44: teaching takes a quarter of the contract's time at least; hours at a distance are among its hours. */
export const teachingIsAQuarter: Rule = (dossier) => {
  const { hours, remoteHours } = dossier.training ?? {};
  if (hours === undefined) return [];
  const findings: Finding[] = [];
  const least = leastHours(dossier);
  if (least !== undefined && hours < least) {
    const { apprentice } = dossier;
    const isAdapted = apprentice?.isDisabledWorker || apprentice?.isTopAthlete;
    const say = isAdapted ? warning : error;
    const whole = Math.ceil(least);
    findings.push(
      say(
        PATH,
        "teaching_under_a_quarter",
        "L6211-2",
        `La formation doit compter au moins un quart du temps du contrat, soit ${whole} heures${isAdapted ? ", sauf aménagement" : ""}.`,
        `Teaching must take at least a quarter of the contract’s time, ${whole} hours${isAdapted ? ", unless adapted" : ""}.`,
      ),
    );
  }
  if (remoteHours !== undefined && remoteHours > hours) {
    findings.push(
      error(
        "training.remoteHours",
        "remote_hours_over_hours",
        "D6353-1",
        "Les heures à distance ne peuvent pas dépasser la durée de la formation.",
        "Hours at a distance may not be more than the hours of teaching.",
      ),
    );
  }
  return findings;
};

/** A quarter of 1,607 hours for each whole month's twelfth of a year, and for each day's 365th beyond. */
function leastHours({ contract }: Dossier): number | undefined {
  const startsOn = dateOf(contract?.startsOn);
  const endsOn = dateOf(contract?.endsOn);
  if (!startsOn || !endsOn || endsOn <= startsOn) return undefined;
  const dayAfter = addDays(endsOn, 1);
  let months = 0;
  while (addMonths(startsOn, months + 1) <= dayAfter) months++;
  const days = daysFromTo(addMonths(startsOn, months), endsOn);
  return (HOURS_A_YEAR * (365 * months + 12 * days)) / (4 * 12 * 365);
}
