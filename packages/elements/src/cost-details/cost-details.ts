import type { TemplateResult } from "lit";
import { styles } from "./cost-details.styles.js";
import type { CostDetailsView } from "./cost-details.view.js";
import { months } from "./months.template.js";
import { PrintOut } from "./print-out.js";
import { result } from "./result.template.js";
import { Sharing, type SharingHost } from "./sharing.js";

/** Explains a simulation, inside the simulator: what it is made of, beside the questions; who pays, and each month, below. */
export type CostDetails = (view: Omit<CostDetailsView, "link" | "share" | "print">) => {
  result: TemplateResult;
  months: TemplateResult;
};

/** Once for each simulator: its style sheet is added to the simulator's own. */
export function createCostDetails(simulator: SharingHost): CostDetails {
  if (styles.styleSheet) simulator.shadowRoot?.adoptedStyleSheets.push(styles.styleSheet);
  new PrintOut(simulator);
  const sharing = new Sharing(simulator);
  return (shown) => {
    const link = sharing.follow(shown.state.values);
    const view = { ...shown, link, share: sharing.copy, print: () => print() };
    return { result: result(view), months: months(view) };
  };
}
