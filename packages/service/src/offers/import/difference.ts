import type { NewOffer, Offer, OfferChange } from "@alternance-kit/contract/offer";
import { readDescription } from "../description.js";

/**
 * What a line says otherwise than the offer does: the change that would make them agree, or nothing. What the line leaves out agrees.
 * @throws {AppError} `validation_failed` when the description says too little without its tags
 */
export function differenceFrom(offer: Offer, given: NewOffer): OfferChange | undefined {
  const { description, descriptionFormat = "text", externalId: _id, isDraft: _draft, ...fields } = given;
  const now = asGiven(offer);
  const changed = Object.entries(fields).filter(
    ([name, value]) => value !== undefined && !agrees(value, now[name as keyof typeof now]),
  );
  const { descriptionHtml } = readDescription(description, descriptionFormat);
  const isRewritten = descriptionHtml !== offer.descriptionHtml;
  if (!changed.length && !isRewritten) return undefined;
  return { ...Object.fromEntries(changed), ...(isRewritten && { description, descriptionFormat }) };
}

/** The offer as its company would give it again. */
const asGiven = (offer: Offer) => ({
  title: offer.title,
  communeCode: offer.place.communeCode,
  romeCode: offer.occupation.romeCode,
  diplomaLevel: offer.diplomaLevel,
  rhythm: offer.rhythm,
  startsOn: offer.startsOn,
  durationMonths: offer.durationMonths,
  remote: offer.remote,
  skills: offer.skills,
  seats: offer.seats,
  idcc: offer.pay.idcc,
  coefficient: offer.pay.coefficient,
  monthlyPayCents: offer.pay.monthlyPayCents,
  contractTypes: offer.contractTypes,
  rncpCode: offer.rncpCode,
  expiresAt: offer.expiresAt,
  questions: offer.questions?.schema ?? null,
});

/** An instant may be written with more or fewer digits; the rest is compared as it stands. */
const agrees = (given: unknown, now: unknown): boolean => comparable(given) === comparable(now);

function comparable(value: unknown): string {
  if (typeof value === "string" && /^\d{4}-\d{2}-\d{2}T/.test(value)) return String(Date.parse(value));
  return JSON.stringify(value);
}
