import type { ContractType } from "../pay/pay-input.js";
import type {
  EmployerContributionsBand,
  EmployerContributionsRow,
} from "../tables/employer-contributions.js";

/**
 * The coefficient of the general reduction (RGDU): the share of gross pay an employer does not owe. Highest up to the
 * SMIC, then less and less, none from three times the SMIC. Rounded to four decimals, as the Code says.
 * `payInSmic` is the gross monthly pay divided by the monthly SMIC.
 * @source CSS L241-13, D241-7.
 */
export function reductionCoefficient(
  payInSmic: number,
  { reduction }: Pick<EmployerContributionsRow, "reduction">,
  { reductionRange }: Pick<EmployerContributionsBand, "reductionRange">,
): number {
  const { minimum, power, endsAtSmic } = reduction;
  if (payInSmic >= endsAtSmic) return 0;
  const slope = Math.min(1, (endsAtSmic / payInSmic - 1) / 2) ** power;
  return Math.round((minimum + reductionRange * slope) * 10_000) / 10_000;
}

/**
 * What an employer owes on a gross pay, in cents. An estimate: mean rate for work accidents, no transport levy, no
 * health cover, no wage tax. The pay slip says the rest.
 */
export function employerContributions(
  pay: {
    grossCents: number;
    /** The whole month's pay divided by the SMIC. */
    payInSmic: number;
    headcount: number;
    contractType?: ContractType | undefined;
  },
  row: EmployerContributionsRow,
): number {
  const band = bandOf(pay.headcount, row);
  const own = pay.contractType === "professionalisation" ? band.percentWithoutExemption : band.percent;
  const share = (row.percent + own) / 100 - reductionCoefficient(pay.payInSmic, row, band);
  return Math.round(pay.grossCents * share);
}

function bandOf(headcount: number, { bands }: EmployerContributionsRow): EmployerContributionsBand {
  if (headcount < 11) return bands.under11;
  return headcount < 50 ? bands.from11 : bands.from50;
}
