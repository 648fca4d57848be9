import type { NewOffer, Offer } from "@alternance-kit/contract/offer";
import type { PayOverrides } from "@alternance-kit/domain/pay-input";
import { refuseField } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import type { NewId } from "../ids.js";
import { parisDate } from "../paris-date.js";
import { readDescription } from "./description.js";
import { defaultExpiry, requireExpiry } from "./offer-expiry.js";
import { lawfulPay } from "./offer-pay.js";
import { placeOffer } from "./place-offer.js";
import { nextQuestions } from "./questions/next-questions.js";

export interface NewOfferDeps {
  payOverrides(): Promise<PayOverrides>;
  newId: NewId;
  now(): Date;
}

/**
 * The draft of an offer, from what its company wrote.
 * @throws {AppError} `validation_failed`, naming each field
 */
export async function newOffer(
  deps: NewOfferDeps,
  { partner }: Principal,
  { communeCode, romeCode, description, descriptionFormat, questions, isDraft: _, ...input }: NewOffer,
): Promise<Offer> {
  const { idcc = null, coefficient = null, monthlyPayCents = null, expiresAt, ...given } = input;
  const { contractTypes = ["apprenticeship"], rncpCode = null, externalId = null, ...terms } = given;
  const now = deps.now();
  const named = placeOffer({ communeCode, romeCode });
  const pay = lawfulPay(
    { ...terms, contractTypes, idcc, coefficient, monthlyPayCents },
    await deps.payOverrides(),
  );
  if (terms.startsOn < parisDate(now)) throw startInPast();
  return {
    id: deps.newId("off"),
    status: "draft",
    company: { id: partner.id, name: partner.name },
    ...terms,
    ...named,
    ...readDescription(description, descriptionFormat),
    contractTypes,
    rncpCode,
    externalId,
    seatsLeft: terms.seats,
    pay,
    questions: nextQuestions(null, 0, questions),
    publishedAt: null,
    expiresAt: expiresAt === undefined ? defaultExpiry(now) : requireExpiry(expiresAt, now),
    updatedAt: now.toISOString(),
    closedAt: null,
  };
}

export const startInPast = () =>
  refuseField("/startsOn", "date_in_past", "Give a start date that is today or later.");
