import type { Totals } from "@alternance-kit/domain/quote";
import { html, type TemplateResult } from "lit";
import { facts } from "../internal/facts.template.js";
import { amountText, numberText } from "./amount-text.js";
import type { PackCheckoutView } from "./pack-checkout.view.js";

/** Excluding VAT, the VAT, and what is to be paid; told when they change. */
export const totals = (
  { texts, language }: Pick<PackCheckoutView, "texts" | "language">,
  { netCents, vatCents, totalCents }: Totals,
  vatRatePercent: number,
): TemplateResult => html`
  <div class="totals" part="totals" role="status">
    ${facts([
      [texts.net, amountText(netCents, language)],
      [texts.vat(numberText(vatRatePercent, language)), amountText(vatCents, language)],
      [texts.total, amountText(totalCents, language)],
    ])}
  </div>
`;
