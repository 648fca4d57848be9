import type { Offer } from "@alternance-kit/contract/offer";
import type { OfferStatus } from "@alternance-kit/domain/offer";
import { nextStatuses, type OfferActor } from "@alternance-kit/domain/offer-transition";
import { AppError } from "../app-error.js";
import { parisDate } from "../paris-date.js";

export const moveRefused = (from: OfferStatus, actor: OfferActor) =>
  new AppError(
    "offer_move_refused",
    `From ${from}, this key can move the offer to: ${nextStatuses(from, actor).join(", ") || "nothing"}.`,
  );

/** @throws {AppError} `offer_move_refused` when the contract would have begun already */
export function requireStartAhead({ startsOn }: Offer, now: Date): void {
  if (startsOn >= parisDate(now)) return;
  throw new AppError("offer_move_refused", `Change its start date first: ${startsOn} has passed.`);
}
