import { addDays, addMonths, daysFromTo } from "../calendar/date.js";
import { percentOf } from "../money.js";
import { rowOn } from "../tables/dated.js";
import { TRAINING_FUNDING, type TrainingFundingRow } from "../tables/training-funding.js";
import { type FundingOverrides, type FundingPlan, fundingOfDays } from "./training-funding.js";

/** One payment of an OPCO to a training centre. */
export interface FundingPayment {
  kind: "advance" | "month_7" | "month_10" | "balance";
  contractYear: number;
  /**
   * From when it is due. An advance: within 30 days after the centre's invoice. The last balance: once the centre has
   * sent its documents, within four months after this day; later, it is lost.
   */
  from: string;
  cents: number;
}

/**
 * When an OPCO pays: each year of the contract 40 % at once, 30 % in month 7, 20 % in month 10 and the balance with the
 * next year's advance, or at the end; half at once when the contract is shorter than a year. The employer's
 * participation is taken off the first payments, whether the centre has it or not. Of a broken contract only the whole
 * is said: what had been advanced is to be taken off it. None where no rule is known for the day of conclusion.
 * @source R6332-25, III and IV.
 */
export function fundingPayments(
  plan: FundingPlan,
  concludedOn: string,
  overrides: FundingOverrides = {},
): FundingPayment[] {
  const row = rowOn(TRAINING_FUNDING, concludedOn, overrides.trainingFunding);
  if (!row) return [];
  const whole = plan.isBroken
    ? [{ kind: "balance" as const, contractYear: 1, from: addDays(plan.to, 1), cents: plan.totalCents }]
    : yearsOf(plan).flatMap((year) => paymentsOfYear(plan, year, row));
  let toTakeOff = plan.participationCents;
  return whole.map((payment) => {
    const taken = Math.min(toTakeOff, payment.cents);
    toTakeOff -= taken;
    return { ...payment, cents: payment.cents - taken };
  });
}

interface FundedYear {
  contractYear: number;
  from: string;
  to: string;
  cents: number;
}

/** The years of a contract; rounding is carried from one to the next, so that they add up to the whole. */
function yearsOf(plan: FundingPlan): FundedYear[] {
  const years: FundedYear[] = [];
  let paid = 0;
  for (let from = plan.from; from <= plan.to; ) {
    const next = addMonths(plan.from, 12 * (years.length + 1));
    const to = next <= plan.to ? addDays(next, -1) : plan.to;
    const due = fundingOfDays(plan.annualCents, daysFromTo(plan.from, to));
    years.push({ contractYear: years.length + 1, from, to, cents: due - paid });
    paid = due;
    from = next;
  }
  return years;
}

function paymentsOfYear(
  plan: FundingPlan,
  { contractYear, from, to, cents }: FundedYear,
  { instalments, shortContractAdvance }: TrainingFundingRow,
): FundingPayment[] {
  const isShort = addMonths(plan.from, 12) > addDays(plan.to, 1);
  const parts: { kind: FundingPayment["kind"]; from: string; percent: number }[] = isShort
    ? [{ kind: "advance", from, percent: shortContractAdvance }]
    : [
        { kind: "advance", from, percent: instalments.advance },
        { kind: "month_7", from: addMonths(from, 6), percent: instalments.month7 },
        { kind: "month_10", from: addMonths(from, 9), percent: instalments.month10 },
      ];
  const paid = parts
    .filter((part) => part.from <= to)
    .map((part) => ({
      kind: part.kind,
      contractYear,
      from: part.from,
      cents: percentOf(cents, part.percent),
    }));
  const rest = paid.reduce((left, payment) => left - payment.cents, cents);
  return [...paid, { kind: "balance", contractYear, from: addDays(to, 1), cents: rest }];
}
