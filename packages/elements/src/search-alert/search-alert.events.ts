import type { AlertSearch, OfferAlertReceipt } from "@alternance-kit/sdk/types";

/** A visitor saved a search by e-mail: the service has written to them, to have it confirmed. */
export class SearchSavedEvent extends Event {
  /** What was saved. The address is not told. */
  readonly query: AlertSearch;
  readonly receipt: OfferAlertReceipt;

  constructor(query: AlertSearch, receipt: OfferAlertReceipt) {
    super("alternance-search-saved", { bubbles: true, composed: true });
    this.query = query;
    this.receipt = receipt;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "alternance-search-saved": SearchSavedEvent;
  }
}
