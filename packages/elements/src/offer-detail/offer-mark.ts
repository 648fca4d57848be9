/** Marks the history entries that opening an offer made, beside whatever state the page's own router keeps in them. */
export const OFFER_MARK = "alternanceOffer";
