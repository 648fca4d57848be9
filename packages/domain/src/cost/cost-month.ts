import { addDays, daysFromTo } from "../calendar/date.js";
import { employerContributions } from "../contributions/employer-contributions.js";
import { netPay } from "../contributions/net-pay.js";
import type { PayLine } from "../pay/pay-schedule.js";
import type { EmployeeContributionsRow } from "../tables/employee-contributions.js";
import type { EmployerContributionsRow } from "../tables/employer-contributions.js";
import type { CostInput } from "./cost-input.js";
import type { CostMonth } from "./cost-simulation.js";

/** The participation is billed once the first 45 days in the company are over. */
const PARTICIPATION_AFTER_DAYS = 45;

/** What falls on the months beside pay: the contributions' rows, and amounts for the whole contract, in cents. */
export interface CostTerms {
  input: CostInput;
  endsOn: string;
  employeeRow: EmployeeContributionsRow;
  participationCents: number;
}

/** What one line of the schedule costs. */
export function costMonth(
  { input, endsOn, employeeRow, participationCents: participation }: CostTerms,
  line: PayLine,
  employerRow: EmployerContributionsRow,
  aidCents: number,
): CostMonth {
  const { month, from, to, contractYear, trainingYear, ageBracket, rate, base, baseCents, legalRef } = line;
  const { grossCents, monthlyCents, smicCents } = line;
  const employerContributionsCents = employerContributions(
    {
      grossCents,
      payInSmic: monthlyCents / smicCents,
      headcount: input.employer.headcount,
      contractType: input.contractType,
    },
    employerRow,
  );
  const billedOn = addDays(input.startsOn, PARTICIPATION_AFTER_DAYS);
  const participationCents = from <= billedOn && billedOn <= to ? participation : 0;
  const charge = (day: string) => dueUntil(day, input.schoolChargeCents ?? 0, input.startsOn, endsOn);
  const schoolChargeCents = charge(to) - charge(addDays(from, -1));
  return {
    month,
    from,
    to,
    contractYear,
    trainingYear,
    ageBracket,
    rate,
    base,
    baseCents,
    grossCents,
    netCents: netPay({ grossCents, smicCents: (smicCents * line.days) / line.daysInMonth }, employeeRow),
    employerContributionsCents,
    aidCents,
    participationCents,
    schoolChargeCents,
    totalCents: grossCents + employerContributionsCents + participationCents + schoolChargeCents - aidCents,
    legalRef,
  };
}

/** An amount's part due until a day, in cents; the parts of adjoining days add up to the whole. */
const dueUntil = (day: string, cents: number, from: string, to: string): number =>
  Math.round((cents * daysFromTo(from, day)) / daysFromTo(from, to));
