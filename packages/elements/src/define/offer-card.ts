import { AlternanceOfferCard } from "../offer-card/offer-card.js";

// A second copy on the page must not throw: the first one keeps the tag.
if (!customElements.get("alternance-offer-card")) {
  customElements.define("alternance-offer-card", AlternanceOfferCard);
}

declare global {
  interface HTMLElementTagNameMap {
    "alternance-offer-card": AlternanceOfferCard;
  }
}
