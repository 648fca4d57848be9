import type { Totals } from "@alternance-kit/domain/quote";
import type { Quote } from "@alternance-kit/sdk/types";
import { html, type TemplateResult } from "lit";
import { facts } from "../internal/facts.template.js";
import { amountText, numberText } from "./amount-text.js";
import type { PackCheckoutView } from "./pack-checkout.view.js";

/** What is bought, where a quote says it; excluding VAT, the VAT, and what is to be paid. Told when they change. */
export const totals = (
  { texts, language }: Pick<PackCheckoutView, "texts" | "language">,
  { netCents, vatCents, totalCents, lines = [] }: Totals & Partial<Pick<Quote, "lines">>,
  vatRatePercent: number,
): TemplateResult => html`
  <div class="totals" part="totals" role="status">
    ${facts([
      ...lines.map(
        ({ label, quantity, unitPriceCents, netCents }) =>
          [
            `${label[language]}, ${quantity} × ${amountText(unitPriceCents, language)}`,
            amountText(netCents, language),
          ] as const,
      ),
      [texts.net, amountText(netCents, language)],
      [texts.vat(numberText(vatRatePercent, language)), amountText(vatCents, language)],
      [texts.total, amountText(totalCents, language)],
    ])}
  </div>
`;
