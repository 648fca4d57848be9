/** What the rules of moderation look for. The codes are stable; texts may change. */
export const OFFER_FINDING_CODES = [
  "age_criterion",
  "sex_criterion",
  "family_criterion",
  "candidate_fee",
  "not_in_french",
  "pay_below_minimum",
  "link_shortener",
  "school_as_employer",
  "private_question",
] as const;
export type OfferFindingCode = (typeof OFFER_FINDING_CODES)[number];

/** Something a rule found. It judges nobody: the operator reads the words and decides. */
export interface OfferFinding {
  code: OfferFindingCode;
  /** JSON Pointer to the field of the offer: `/title`, `/description`, `/skills/2`, `/questions/properties/city/title`. */
  pointer: string;
  /** The words it was found in, as they were written. */
  excerpt: string;
  message: { fr: string; en: string };
  /** The article, of the Code du travail; null where no article says it. */
  legalRef: string | null;
}
