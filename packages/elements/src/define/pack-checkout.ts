import { AlternancePackCheckout } from "../pack-checkout/pack-checkout.js";

// A second copy on the page must not throw: the first one keeps the tag.
if (!customElements.get("alternance-pack-checkout")) {
  customElements.define("alternance-pack-checkout", AlternancePackCheckout);
}

declare global {
  interface HTMLElementTagNameMap {
    "alternance-pack-checkout": AlternancePackCheckout;
  }
}
