import { AlternanceCandidatePipeline } from "../candidate-pipeline/candidate-pipeline.js";

// A second copy on the page must not throw: the first one keeps the tag.
if (!customElements.get("alternance-candidate-pipeline")) {
  customElements.define("alternance-candidate-pipeline", AlternanceCandidatePipeline);
}

declare global {
  interface HTMLElementTagNameMap {
    "alternance-candidate-pipeline": AlternanceCandidatePipeline;
  }
}
