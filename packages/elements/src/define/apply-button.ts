import { AlternanceApplyButton } from "../apply-button/apply-button.js";

// A second copy on the page must not throw: the first one keeps the tag.
if (!customElements.get("alternance-apply-button")) {
  customElements.define("alternance-apply-button", AlternanceApplyButton);
}

declare global {
  interface HTMLElementTagNameMap {
    "alternance-apply-button": AlternanceApplyButton;
  }
}
