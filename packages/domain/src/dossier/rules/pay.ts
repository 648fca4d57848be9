import { checkIdcc } from "../../identifiers/idcc.js";
import { percentOf } from "../../money.js";
import type { MinimumPayLine, Rule } from "../context.js";
import type { Contract, Dossier, PayPeriod } from "../dossier.js";
import { error, eurosEn, eurosFr, type Finding } from "../finding.js";
import { dateOf } from "../read.js";
import { payPeriodFindings } from "./pay-periods.js";

const LEGAL = "D6222-26";

/**
 * R51: each period pays the legal minimum of each of its months at least, whatever the age, the year and the SMIC become on the way,
 * and the pay at hire that of the first. The periods cover the contract, each day once.
 */
export const payIsLegal: Rule = (dossier, context) => {
  const lines = minimumLines(dossier, context.minimumPay);
  const { contract } = dossier;
  return [
    ...payPeriodFindings(contract, context.purpose),
    ...(contract?.pay ?? []).flatMap((period, index) => periodFindings(period, index, lines, contract)),
    ...hireFindings(contract, lines[0]),
  ];
};

function minimumLines(
  dossier: Dossier,
  minimumPay: Parameters<Rule>[1]["minimumPay"],
): readonly MinimumPayLine[] {
  const { apprentice, contract, employer, training } = dossier;
  const birthDate = dateOf(apprentice?.birthDate);
  const startsOn = dateOf(contract?.startsOn);
  const endsOn = dateOf(contract?.endsOn);
  if (!minimumPay || !birthDate || !startsOn || !endsOn || endsOn <= startsOn) return [];
  return minimumPay({
    birthDate,
    startsOn,
    endsOn,
    firstTrainingYear: contract?.pay?.[0]?.year ?? 1,
    isDisabledWorker: apprentice?.isDisabledWorker ?? false,
    diploma: training?.diploma,
    idcc: idccOf(employer),
    conventionalMinimumCents: contract?.conventionalMinimumCents,
  });
}

/** On four digits, as tables have it; a malformed one is R02's business. */
function idccOf(employer: Dossier["employer"]): string | undefined {
  const verdict = checkIdcc(employer?.idcc ?? "");
  return verdict.ok ? verdict.value : undefined;
}

function periodFindings(
  period: PayPeriod,
  index: number,
  lines: readonly MinimumPayLine[],
  contract: Contract | undefined,
): readonly Finding[] {
  const startsOn = dateOf(period.startsOn);
  const endsOn = dateOf(period.endsOn);
  const { percent, base } = period;
  if (!startsOn || !endsOn || percent === undefined || base === undefined) return [];
  const conventional = contract?.conventionalMinimumCents;
  const promised = ({ smicCents }: MinimumPayLine): number | undefined => {
    const baseCents = base === "smic" ? smicCents : conventional;
    return baseCents && percentOf(baseCents, percent);
  };
  const short = lines.find((line) => {
    const cents = promised(line);
    return line.from <= endsOn && line.to >= startsOn && cents !== undefined && cents < line.monthlyCents;
  });
  if (!short) return [];
  const month = short.from.slice(0, 7);
  return [
    error(
      `contract.pay.${index}.percent`,
      "pay_under_minimum",
      short.legalRef,
      `Dès ${month.slice(5)}/${month.slice(0, 4)}, cette période paie moins que le minimum légal de ${eurosFr(short.monthlyCents)} brut par mois.`,
      `From ${month} on, this period pays less than the legal minimum of ${eurosEn(short.monthlyCents)} gross a month.`,
    ),
  ];
}

function hireFindings(contract: Contract | undefined, first: MinimumPayLine | undefined): readonly Finding[] {
  const gross = contract?.grossAtHireCents;
  if (gross === undefined || !first || gross >= first.monthlyCents) return [];
  return [
    error(
      "contract.grossAtHireCents",
      "gross_at_hire_under_minimum",
      LEGAL,
      `Le salaire à l’embauche est inférieur au minimum légal de ${eurosFr(first.monthlyCents)} brut par mois.`,
      `The pay at hire is below the legal minimum of ${eurosEn(first.monthlyCents)} gross a month.`,
    ),
  ];
}
