import type { CostOverrides } from "@alternance-kit/domain/cost-input";
import { addMonths } from "@alternance-kit/domain/date";
import type { MinimumPay } from "@alternance-kit/domain/dossier-context";
import { minimumPayFrom } from "@alternance-kit/domain/dossier-minimum-pay";

/** Longer than any contract. A file may say the year 9999: reckoning each of its months would keep the service from answering. */
const MAX_MONTHS = 60;

/** The legal minimum, by the domain's tables and what the operator entered, over a contract of a possible length. */
export function legalMinimum(overrides: CostOverrides): MinimumPay {
  const minimum = minimumPayFrom(overrides);
  return (input) => (input.endsOn < addMonths(input.startsOn, MAX_MONTHS) ? minimum(input) : []);
}
