import type { OfferPay } from "@alternance-kit/contract/offer";
import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import type { OfferContractType } from "@alternance-kit/domain/offer";
import { payByAge } from "@alternance-kit/domain/pay-by-age";
import type { PayOverrides, PayTerms } from "@alternance-kit/domain/pay-input";
import { refuseField } from "../app-error.js";

/** What an offer says that its pay depends on. */
export interface OfferPayTerms {
  startsOn: string;
  durationMonths: number;
  diplomaLevel: DiplomaLevel;
  contractTypes: readonly OfferContractType[];
  idcc: string | null;
  coefficient: number | null;
  monthlyPayCents: number | null;
}

/** The least an offer pays by age: the law's or the agreement's minimum, or what the company said when that is more. */
export function offerPay(terms: OfferPayTerms, overrides: PayOverrides): OfferPay {
  const { idcc, coefficient, monthlyPayCents } = terms;
  const promised = monthlyPayCents ?? 0;
  const ages = legalAges(terms, overrides).map(({ ageBracket, lowestCents, highestCents }) => ({
    ageBracket,
    lowestCents: Math.max(lowestCents, promised),
    highestCents: Math.max(highestCents, promised),
  }));
  return { ages, idcc, coefficient, monthlyPayCents };
}

/** The same, of an offer that is being published. @throws {AppError} `validation_failed` when it pays less than the law wants of any age. */
export function lawfulPay(terms: OfferPayTerms, overrides: PayOverrides): OfferPay {
  const { monthlyPayCents } = terms;
  const floor = payFloorCents(terms, overrides);
  if (monthlyPayCents !== null && floor !== null && monthlyPayCents < floor) {
    throw refuseField(
      "/monthlyPayCents",
      "below_legal_minimum",
      `Give at least ${floor}, the legal minimum of the youngest, in cents a month; or leave it out, and the minimum by age is shown.`,
    );
  }
  return offerPay(terms, overrides);
}

/** What the youngest is paid at least, a month, in cents: no lawful offer pays less. Null where the tables do not reach. */
export function payFloorCents(terms: OfferPayTerms, overrides: PayOverrides): number | null {
  const ages = legalAges(terms, overrides);
  return ages.length ? Math.min(...ages.map(({ lowestCents }) => lowestCents)) : null;
}

function legalAges(
  { startsOn, durationMonths, diplomaLevel, contractTypes, idcc, coefficient }: OfferPayTerms,
  overrides: PayOverrides,
) {
  const terms: PayTerms = {
    startsOn,
    durationMonths,
    diplomaLevel,
    // Who can take an apprentice too shows an apprentice's pay, which starts lower: what is said is the least there is.
    contractType: contractTypes.includes("apprenticeship") ? "apprenticeship" : "professionalisation",
    idcc: idcc ?? undefined,
    coefficient: coefficient ?? undefined,
  };
  const pay = payByAge(terms, overrides);
  return pay.known ? pay.ages : [];
}
