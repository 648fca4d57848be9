import type { CostSimulation } from "@alternance-kit/sdk/types";
import type { TemplateResult } from "lit";
import type { Language } from "../internal/language.js";
import type { CostTableTexts } from "../locales/fr/cost-table.js";
import { styles } from "./cost-table.styles.js";
import { template } from "./cost-table.template.js";

export type CostTable = (
  texts: CostTableTexts,
  simulation: CostSimulation,
  language: Language,
) => TemplateResult;

/** Once for each simulator: the style sheet of the table is added to the simulator's own. */
export function createCostTable(simulator: Element): CostTable {
  if (styles.styleSheet) simulator.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
  return template;
}
