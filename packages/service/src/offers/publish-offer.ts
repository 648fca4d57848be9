import type { NewOffer, Offer } from "@alternance-kit/contract/offer";
import type { PayOverrides } from "@alternance-kit/domain/pay-input";
import { refuseField } from "../app-error.js";
import { type Principal, requireKind } from "../http/principal.js";
import { type Idempotency, once } from "../idempotency/idempotency.js";
import type { NewId } from "../ids.js";
import { parisDate } from "../paris-date.js";
import { defaultExpiry } from "./default-expiry.js";
import { htmlOfText } from "./description.js";
import { lawfulPay } from "./offer-pay.js";
import type { OfferStore } from "./offers.store.js";
import { placeOffer } from "./place-offer.js";

export interface PublishOfferDeps {
  offers: Pick<OfferStore, "publish">;
  payOverrides(): Promise<PayOverrides>;
  idempotency: Idempotency;
  newId: NewId;
  now(): Date;
}

/** Publishes an offer of the company that asks. */
export async function publishOffer(
  deps: PublishOfferDeps,
  principal: Principal,
  input: NewOffer,
  idempotencyKey: string | undefined,
): Promise<Offer> {
  requireKind(principal, "company");
  const { communeCode, romeCode, idcc = null, coefficient = null, monthlyPayCents = null, ...given } = input;
  const { contractTypes = ["apprenticeship"], rncpCode = null, externalId = null, ...terms } = given;
  const named = placeOffer({ communeCode, romeCode });
  const pay = lawfulPay({ ...terms, idcc, coefficient, monthlyPayCents }, await deps.payOverrides());
  if (input.startsOn < parisDate(deps.now())) throw startInPast();

  const use = { keyId: principal.keyId, idempotencyKey, request: ["publishOffer", input] };
  return once(deps.idempotency, use, async (record) => {
    const at = deps.now().toISOString();
    const company = { id: principal.partner.id, name: principal.partner.name };
    const offer: Offer = {
      id: deps.newId("off"),
      status: "published",
      company,
      ...terms,
      ...named,
      descriptionHtml: htmlOfText(terms.description),
      contractTypes,
      rncpCode,
      externalId,
      seatsLeft: terms.seats,
      pay,
      publishedAt: at,
      expiresAt: input.expiresAt ?? defaultExpiry(deps.now()),
      updatedAt: at,
      closedAt: null,
    };
    await deps.offers.publish(offer, record(offer));
    return offer;
  });
}

export const startInPast = () =>
  refuseField("/startsOn", "date_in_past", "Give a start date that is today or later.");
