import type { LitElement, TemplateResult } from "lit";
import { styles } from "./cost-details.styles.js";
import type { CostDetailsView } from "./cost-details.view.js";
import { months } from "./months.template.js";
import { PrintOut } from "./print-out.js";
import { result } from "./result.template.js";

/** Explains a simulation, inside the simulator: what it is made of, and its months, notes and sources. */
export interface CostDetails {
  result(view: CostDetailsView): TemplateResult;
  months(view: CostDetailsView): TemplateResult;
}

/** Once for each simulator: its style sheet is added to the simulator's own. */
export function createCostDetails(simulator: LitElement): CostDetails {
  if (styles.styleSheet) simulator.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
  new PrintOut(simulator);
  return { result, months };
}
