import { AlternanceCostSimulator } from "../cost-simulator/cost-simulator.js";

// A second copy on the page must not throw: the first one keeps the tag.
if (!customElements.get("alternance-cost-simulator")) {
  customElements.define("alternance-cost-simulator", AlternanceCostSimulator);
}

declare global {
  interface HTMLElementTagNameMap {
    "alternance-cost-simulator": AlternanceCostSimulator;
  }
}
