import type { OfferPay } from "@alternance-kit/contract/offer";
import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import { payByAge } from "@alternance-kit/domain/pay-by-age";
import type { PayOverrides } from "@alternance-kit/domain/pay-input";
import { refuseField } from "../app-error.js";

/** What an offer says that its pay depends on. */
export interface OfferPayTerms {
  startsOn: string;
  durationMonths: number;
  diplomaLevel: DiplomaLevel;
  idcc: string | null;
  coefficient: number | null;
  monthlyPayCents: number | null;
}

/** The least an offer pays by age: the law's or the agreement's minimum, or what the company said when that is more. */
export function offerPay(terms: OfferPayTerms, overrides: PayOverrides): OfferPay {
  const { idcc, coefficient, monthlyPayCents } = terms;
  const promised = monthlyPayCents ?? 0;
  const ages = legalAges(terms, overrides).map(({ ageBracket, lowestCents, highestCents }) => ({
    // Safe: an offer is one of apprenticeship, and the other contracts' brackets are theirs only.
    ageBracket: ageBracket as OfferPay["ages"][number]["ageBracket"],
    lowestCents: Math.max(lowestCents, promised),
    highestCents: Math.max(highestCents, promised),
  }));
  return { ages, idcc, coefficient, monthlyPayCents };
}

/** The same, of an offer that is being published. @throws {AppError} `validation_failed` when it pays less than the law wants of any age. */
export function lawfulPay(terms: OfferPayTerms, overrides: PayOverrides): OfferPay {
  const { monthlyPayCents } = terms;
  const floor = Math.min(...legalAges(terms, overrides).map(({ lowestCents }) => lowestCents));
  if (monthlyPayCents !== null && monthlyPayCents < floor) {
    throw refuseField(
      "/monthlyPayCents",
      "below_legal_minimum",
      `Give at least ${floor}, the legal minimum of the youngest, in cents a month; or leave it out, and the minimum by age is shown.`,
    );
  }
  return offerPay(terms, overrides);
}

function legalAges(
  { startsOn, durationMonths, diplomaLevel, idcc, coefficient }: OfferPayTerms,
  overrides: PayOverrides,
) {
  const terms = {
    startsOn,
    durationMonths,
    diplomaLevel,
    idcc: idcc ?? undefined,
    coefficient: coefficient ?? undefined,
  };
  const pay = payByAge(terms, overrides);
  return pay.known ? pay.ages : [];
}
