import { isOpen } from "@alternance-kit/domain/offer";
import type { Offers } from "@alternance-kit/sdk/offers";
import { failureCode } from "../failure.js";
import { createStore, type Readable } from "../store.js";
import { createTurn } from "../turn.js";
import type { OfferCardState } from "./offer-card.state.js";

export interface OfferCardOptions {
  offers: Pick<Offers, "retrieve">;
  /** `off_…` */
  offerId: string;
  /** ISO 8601, UTC: an offer whose last day is over by then is closed. */
  now?: (() => string) | undefined;
}

/** The promises tell when a verb is over, and never reject: what went wrong is in the state. */
export interface OfferCard extends Readable<OfferCardState> {
  /** Asks for the offer, for the first time or anew. */
  start(): Promise<void>;
  /** Stops what is on its way: the state changes no more by itself. */
  dispose(): void;
}

/** One offer, on a page about it. */
export function createOfferCard({
  offers,
  offerId,
  now = () => new Date().toISOString(),
}: OfferCardOptions): OfferCard {
  const { get, set, subscribe } = createStore<OfferCardState>({ status: "loading" });
  const asking = createTurn();

  return {
    get,
    subscribe,
    dispose: asking.end,

    start() {
      set({ status: "loading" });
      return asking.take(
        (signal) => offers.retrieve(offerId, { signal }),
        (offer) => set({ status: isOpen(offer, now()) ? "open" : "closed", offer }),
        (error) => {
          const code = failureCode(error);
          set(code === "offer_not_found" ? { status: "not_found" } : { status: "failed", code });
        },
      );
    },
  };
}
