import { addMonths } from "../calendar/date.js";
import type { PayInput, PayOverrides } from "../pay/pay-input.js";
import { paySchedule } from "../pay/pay-schedule.js";
import type { DiplomaLevel } from "../reference/diploma-levels.js";
import type { Diploma } from "./codes/diplomas.js";
import type { MinimumPay, MinimumPayInput } from "./context.js";

/** This package's pay schedule, as the rule on pay (R51) asks for it. Where the tables know no pay, the rule stays silent. */
export const minimumPayFrom =
  (overrides: PayOverrides = {}): MinimumPay =>
  (input) => {
    const schedule = paySchedule(payInputOf(input), overrides);
    return schedule.known ? schedule.lines.filter(({ from }) => from <= input.endsOn) : [];
  };

const payInputOf = ({ diploma, endsOn, ...input }: MinimumPayInput): PayInput => ({
  ...input,
  durationMonths: monthsTo(input.startsOn, endsOn),
  diplomaLevel: levelOf(diploma),
  isProfessionalBachelor: diploma === "62",
});

/** Whole months that cover the contract, the last one perhaps begun only. */
function monthsTo(startsOn: string, endsOn: string): number {
  let months = 0;
  while (addMonths(startsOn, months) <= endsOn) months++;
  return months;
}

/** A diploma's first digit is its level; where it is none of those prepared, the one that asks for the least. */
function levelOf(diploma: Diploma | undefined): DiplomaLevel {
  switch (diploma?.charAt(0)) {
    case "4":
      return 4;
    case "5":
      return 5;
    case "6":
      return 6;
    case "7":
    case "8":
      return 7;
    default:
      return 3;
  }
}
