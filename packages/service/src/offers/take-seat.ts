import type { Offer } from "@alternance-kit/contract/offer";
import { canMove } from "@alternance-kit/domain/offer-transition";
import type { BatchItem } from "drizzle-orm/batch";
import { AppError } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import { changesOf } from "./history/changes-of.js";
import type { OfferStore } from "./offers.store.js";
import { noOffer } from "./own-offer.js";

/**
 * What a placement writes of its offer, in the batch of the placement itself: a seat fewer, and the offer filled when it was the last.
 * Of two placements for one seat the second batch is refused whole (see `offer-events.table.ts`), and is to be judged again.
 * @throws {AppError} `offer_full` when no seat is left
 */
export async function takeSeat(
  { offers }: { offers: Pick<OfferStore, "findKept" | "writesOf"> },
  { partner }: Principal,
  offerId: string,
  at: string,
): Promise<BatchItem<"sqlite">[]> {
  const kept = await offers.findKept(offerId);
  if (!kept) throw noOffer(offerId);
  const { offer, revision } = kept;
  if (offer.seatsLeft < 1)
    throw new AppError(
      "offer_full",
      `The offer's ${offer.seats} seats are taken: give it one more to place this candidate.`,
    );
  const seatsLeft = offer.seatsLeft - 1;
  const isFilled = seatsLeft === 0 && canMove(offer.status, "filled", "placement");
  const after: Offer = {
    ...offer,
    seatsLeft,
    updatedAt: at,
    ...(isFilled ? { status: "filled", closedAt: at } : {}),
  };
  const event = {
    actor: "placement",
    partnerId: partner.id,
    from: offer.status,
    changes: changesOf(offer, after),
    reason: null,
  } as const;
  return offers.writesOf({ offer: after, revision, event });
}
