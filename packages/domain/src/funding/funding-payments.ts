import { addDays, addMonths, daysFromTo } from "../calendar/date.js";
import { percentOf } from "../money.js";
import type { TrainingFundingRow } from "../tables/training-funding.js";

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

interface Terms {
  startsOn: string;
  lastDay: string;
  annualCents: number;
  /** Taken off the first payments, whether the centre has been paid by the employer or not. */
  participationCents: number;
  isBroken: boolean;
}

/**
 * When an OPCO pays: each year of the contract 40 % at once, 30 % in month 7, 20 % in month 10 and the balance with the
 * next year's advance, or at the end; half at once when the contract is shorter than a year. Of a broken contract only
 * the whole is said: what had been advanced is to be taken off it.
 * @source R6332-25, III and IV.
 */
export function fundingPayments(terms: Terms, row: TrainingFundingRow): FundingPayment[] {
  const whole = terms.isBroken
    ? [settlement(terms)]
    : yearsOf(terms).flatMap((year) => paymentsOfYear(terms, year, row));
  let toTakeOff = terms.participationCents;
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

const centsUntil = ({ startsOn, annualCents }: Terms, day: string): number =>
  Math.round((annualCents * daysFromTo(startsOn, day)) / 365);

const settlement = (terms: Terms): FundingPayment => ({
  kind: "balance",
  contractYear: yearsOf(terms).length,
  from: addDays(terms.lastDay, 1),
  cents: centsUntil(terms, terms.lastDay),
});

/** The years of a contract; rounding is carried from one to the next, so that they add up to the whole. */
function yearsOf(terms: Terms): FundedYear[] {
  const years: FundedYear[] = [];
  let paid = 0;
  for (let from = terms.startsOn; from <= terms.lastDay; ) {
    const next = addMonths(terms.startsOn, 12 * (years.length + 1));
    const to = next <= terms.lastDay ? addDays(next, -1) : terms.lastDay;
    const due = centsUntil(terms, to);
    years.push({ contractYear: years.length + 1, from, to, cents: due - paid });
    paid = due;
    from = next;
  }
  return years;
}

function paymentsOfYear(
  terms: Terms,
  { contractYear, from, to, cents }: FundedYear,
  row: TrainingFundingRow,
): FundingPayment[] {
  const isShort = addMonths(terms.startsOn, 12) > addDays(terms.lastDay, 1);
  const { advance, month7, month10 } = row.instalments;
  const parts = isShort
    ? [{ kind: "advance" as const, from, percent: row.shortContractAdvance }]
    : [
        { kind: "advance" as const, from, percent: advance },
        { kind: "month_7" as const, from: addMonths(from, 6), percent: month7 },
        { kind: "month_10" as const, from: addMonths(from, 9), percent: month10 },
      ];
  const instalments = parts
    .filter((part) => part.from <= to)
    .map((part) => ({
      kind: part.kind,
      contractYear,
      from: part.from,
      cents: percentOf(cents, part.percent),
    }));
  const paid = instalments.reduce((sum, instalment) => sum + instalment.cents, 0);
  return [...instalments, { kind: "balance", contractYear, from: addDays(to, 1), cents: cents - paid }];
}
