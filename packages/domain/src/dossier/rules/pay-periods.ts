import { addDays } from "../../calendar/date.js";
import { isAmendment } from "../codes/contract-kinds.js";
import type { Contract, PayPeriod } from "../dossier.js";
import { MAX_PAY_PERIODS } from "../fields/pay.js";
import { error, type Finding } from "../finding.js";
import { dateOf } from "../read.js";

const LEGAL = "R6222-4";

/** Whether periods follow one another and, once the file is whole, cover the contract. */
export function payPeriodFindings(
  contract: Contract | undefined,
  purpose: "draft" | "filing",
): readonly Finding[] {
  const periods = contract?.pay ?? [];
  const findings: Finding[] = periods.length > MAX_PAY_PERIODS ? [tooManyPeriods] : [];
  periods.forEach((period, index) => {
    findings.push(...orderFindings(period, periods[index - 1], index));
  });
  return purpose === "filing" && contract && !isAmendment(contract.kind)
    ? [...findings, ...coverFindings(contract, periods)]
    : findings;
}

const tooManyPeriods = error(
  "contract.pay",
  "too_many_pay_periods",
  "CERFA 10103*14",
  "Le formulaire prévoit huit périodes de rémunération au plus.",
  "The form has room for eight pay periods at most.",
);

/** A period ends after it starts, the day after the one before it. */
function orderFindings(
  period: PayPeriod,
  previous: PayPeriod | undefined,
  index: number,
): readonly Finding[] {
  const path = `contract.pay.${index}`;
  const startsOn = dateOf(period.startsOn);
  const endsOn = dateOf(period.endsOn);
  const previousEnd = dateOf(previous?.endsOn);
  const findings: Finding[] = [];
  if (startsOn && endsOn && endsOn < startsOn) {
    findings.push(
      error(
        `${path}.endsOn`,
        "pay_period_ends_before_start",
        LEGAL,
        "Cette période doit se terminer après avoir commencé.",
        "This period must end after it starts.",
      ),
    );
  }
  if (startsOn && previousEnd && startsOn !== addDays(previousEnd, 1)) {
    findings.push(
      error(
        `${path}.startsOn`,
        "pay_periods_do_not_follow",
        LEGAL,
        "Cette période doit commencer le lendemain de la fin de la précédente.",
        "This period must start the day after the one before it ends.",
      ),
    );
  }
  return findings;
}

function coverFindings({ startsOn, endsOn }: Contract, periods: readonly PayPeriod[]): readonly Finding[] {
  const first = periods[0]?.startsOn;
  const last = periods.at(-1)?.endsOn;
  const isCovered = (first === undefined || first === startsOn) && (last === undefined || last === endsOn);
  if (isCovered || startsOn === undefined || endsOn === undefined) return [];
  return [
    error(
      "contract.pay",
      "pay_does_not_cover_contract",
      LEGAL,
      "Les périodes de rémunération doivent aller du premier au dernier jour du contrat.",
      "The pay periods must run from the first to the last day of the contract.",
    ),
  ];
}
