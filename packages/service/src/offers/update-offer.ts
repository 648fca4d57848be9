import type { Offer, OfferChange } from "@alternance-kit/contract/offer";
import type { PayOverrides } from "@alternance-kit/domain/pay-input";
import { AppError } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import { parisDate } from "../paris-date.js";
import { htmlOfText } from "./description.js";
import { lawfulPay } from "./offer-pay.js";
import type { OfferStore } from "./offers.store.js";
import { placeOffer } from "./place-offer.js";
import { startInPast } from "./publish-offer.js";

export interface UpdateOfferDeps {
  offers: Pick<OfferStore, "find" | "update">;
  payOverrides(): Promise<PayOverrides>;
  now(): Date;
}

/** Changes some fields of an open offer. What was sent to candidates already stays as it was. */
export async function updateOffer(
  deps: UpdateOfferDeps,
  principal: Principal,
  id: string,
  change: OfferChange,
): Promise<Offer> {
  const offer = await ownOffer(deps.offers, principal, id);
  if (offer.status === "closed")
    throw new AppError("offer_closed", "A closed offer cannot be changed: publish a new one.");
  if (change.startsOn !== undefined && change.startsOn < parisDate(deps.now())) throw startInPast();

  const { communeCode = offer.place.communeCode, romeCode = offer.occupation.romeCode, ...rest } = change;
  const { idcc, coefficient, monthlyPayCents, ...terms } = rest;
  const kept = { ...offer, ...given(terms) };
  const seatsTaken = offer.seats - offer.seatsLeft;
  const payTerms = { ...offer.pay, ...given({ idcc, coefficient, monthlyPayCents }) };
  const changed: Offer = {
    ...kept,
    ...placeOffer({ communeCode, romeCode }),
    descriptionHtml: htmlOfText(kept.description),
    seatsLeft: Math.max(0, kept.seats - seatsTaken),
    pay: lawfulPay({ ...kept, ...payTerms }, await deps.payOverrides()),
    updatedAt: deps.now().toISOString(),
  };
  await deps.offers.update(changed);
  return changed;
}

/** The fields that were given: one left out, or undefined, changes nothing. */
const given = <T extends object>(change: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/**
 * The offer, if the principal may change it: its company, or the operator.
 * @throws {AppError} `offer_not_found`, `not_permitted`
 */
export async function ownOffer(
  store: Pick<OfferStore, "find">,
  principal: Principal,
  id: string,
): Promise<Offer> {
  const offer = await store.find(id);
  if (!offer) throw new AppError("offer_not_found", `There is no offer ${id}.`);
  const { partner } = principal;
  if (partner.kind === "operator" || partner.id === offer.company.id) return offer;
  throw new AppError(
    "not_permitted",
    "This offer belongs to another company: only its own key can change it.",
  );
}
