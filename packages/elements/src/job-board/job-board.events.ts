import type { OfferSummary } from "@alternance-kit/sdk/types";

/** A visitor chose an offer in the list. Prevent its default to show the offer yourself: the board then stays as it is. */
export class OfferSelectedEvent extends Event {
  readonly offerId: string;
  readonly offer: OfferSummary;

  constructor(offer: OfferSummary) {
    super("alternance-offer-selected", { bubbles: true, composed: true, cancelable: true });
    this.offerId = offer.id;
    this.offer = offer;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "alternance-offer-selected": OfferSelectedEvent;
  }
}
