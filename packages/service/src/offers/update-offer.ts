import type { Offer, OfferChange } from "@alternance-kit/contract/offer";
import type { PayOverrides } from "@alternance-kit/domain/pay-input";
import { AppError, refuseField } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import { parisDate } from "../paris-date.js";
import { readDescription } from "./description.js";
import { refuseTakenExternalId } from "./external-id.js";
import { changesOf } from "./history/changes-of.js";
import { startInPast } from "./new-offer.js";
import { requireExpiry } from "./offer-expiry.js";
import { lawfulPay } from "./offer-pay.js";
import type { KeptOffer, OfferStore, OfferWrite } from "./offers.store.js";
import { changeOffer, noteOf } from "./own-offer.js";
import { placeOffer } from "./place-offer.js";
import { nextQuestions } from "./questions/next-questions.js";
import { judge } from "./review/judge.js";

export interface UpdateOfferDeps {
  offers: Pick<OfferStore, "findKept" | "write">;
  payOverrides(): Promise<PayOverrides>;
  now(): Date;
}

/**
 * Changes some fields of an offer. What was sent to candidates already stays as it was. A draft stays one; any other is judged anew, and
 * goes to review when a rule finds something. More seats put a filled offer back on the boards, a later end an expired one.
 */
export const updateOffer = (
  deps: UpdateOfferDeps,
  principal: Principal,
  id: string,
  change: OfferChange,
): Promise<Offer> =>
  refuseTakenExternalId(() =>
    changeOffer(deps, principal, id, (kept) => changed(deps, principal, kept, change)),
  );

async function changed(
  deps: UpdateOfferDeps,
  principal: Principal,
  kept: KeptOffer,
  change: OfferChange,
): Promise<OfferWrite> {
  const { offer, revision } = kept;
  const now = deps.now();
  requireChangeable(offer, change);
  if (change.startsOn !== undefined && change.startsOn < parisDate(now)) throw startInPast();
  const overrides = await deps.payOverrides();
  const after = {
    ...withChange(offer, change, overrides, now),
    questions: nextQuestions(offer.questions, kept.lastQuestions, change.questions),
    updatedAt: now.toISOString(),
  };
  const staysOff = after.status === "draft" || (after.status === "expired" && change.expiresAt === undefined);
  const judged = staysOff ? { offer: after, review: undefined } : judge(after, kept.review, overrides, now);
  const event = noteOf(principal, kept, { changes: changesOf(offer, judged.offer) });
  return { ...judged, revision, event };
}

/** @throws {AppError} `offer_closed` for an offer that takes nobody any more, and to which the change makes no room */
function requireChangeable({ status, seats }: Offer, change: OfferChange): void {
  if (status === "closed") throw new AppError("offer_closed", "Renew a closed offer to change it again.");
  if (status === "filled" && (change.seats ?? 0) <= seats)
    throw new AppError(
      "offer_closed",
      `This offer is filled: give it more than ${seats} seats to change it.`,
    );
}

function withChange(offer: Offer, change: OfferChange, overrides: PayOverrides, now: Date): Offer {
  const { communeCode = offer.place.communeCode, romeCode = offer.occupation.romeCode, ...rest } = change;
  const { idcc, coefficient, monthlyPayCents, description, descriptionFormat, expiresAt, ...others } = rest;
  const { questions: _, ...terms } = others;
  const after = { ...offer, ...given(terms) };
  const payTerms = { ...offer.pay, ...given({ idcc, coefficient, monthlyPayCents }) };
  if (descriptionFormat !== undefined && description === undefined)
    throw refuseField("/description", "required", "Give the description that is written in this format.");
  return {
    ...after,
    ...placeOffer({ communeCode, romeCode }),
    ...(description === undefined ? {} : readDescription(description, descriptionFormat)),
    ...(expiresAt === undefined ? {} : { expiresAt: requireExpiry(expiresAt, now) }),
    seatsLeft: seatsLeftOf(offer, after.seats),
    pay: lawfulPay({ ...after, ...payTerms }, overrides),
  };
}

function seatsLeftOf({ seats, seatsLeft }: Offer, wanted: number): number {
  const taken = seats - seatsLeft;
  if (wanted >= taken) return wanted - taken;
  throw refuseField("/seats", "too_small", `Give at least ${taken}: so many seats were taken by placements.`);
}

/** The fields that were given: one left out, or undefined, changes nothing. */
const given = <T extends object>(change: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
