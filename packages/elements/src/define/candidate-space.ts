import { AlternanceCandidateSpace } from "../candidate-space/candidate-space.js";

// A second copy on the page must not throw: the first one keeps the tag.
if (!customElements.get("alternance-candidate-space")) {
  customElements.define("alternance-candidate-space", AlternanceCandidateSpace);
}

declare global {
  interface HTMLElementTagNameMap {
    "alternance-candidate-space": AlternanceCandidateSpace;
  }
}
