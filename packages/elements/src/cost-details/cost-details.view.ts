import type { CostSimulatorState } from "@alternance-kit/core/cost-simulator-state";
import type { Language } from "../internal/language.js";
import type { CostDetailsTexts } from "../locales/fr/cost-details.js";
import type { SharedLink } from "./sharing.js";

/** What explains a figure, and what a visitor can do with it. */
export interface CostDetailsView {
  state: Extract<CostSimulatorState, { status: "answered" }>;
  words: CostDetailsTexts;
  language: Language;
  link: SharedLink;
  share(): void;
  print(): void;
  /** Leads to the field that the OPCO's amount hangs on. */
  askFunding(): void;
}
