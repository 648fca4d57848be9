import { AlternanceApplicationForm } from "../application-form/application-form.js";

// A second copy on the page must not throw: the first one keeps the tag.
if (!customElements.get("alternance-application-form")) {
  customElements.define("alternance-application-form", AlternanceApplicationForm);
}

declare global {
  interface HTMLElementTagNameMap {
    "alternance-application-form": AlternanceApplicationForm;
  }
}
