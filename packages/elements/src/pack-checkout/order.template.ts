import { formatIban } from "@alternance-kit/domain/iban";
import { html, type TemplateResult } from "lit";
import { facts } from "../internal/facts.template.js";
import { dayText } from "../internal/language.js";
import { amountText } from "./amount-text.js";
import type { StepView } from "./pack-checkout.view.js";

/** The order, and how to pay it. */
export function orderStep({ state, texts, language }: StepView<"ordered">): TemplateResult {
  const { number, payment } = state.order;
  const { bic } = payment;
  return html`
    <section class="stack" part="order" aria-labelledby="title">
      <h2 id="title" part="title" tabindex="-1"><span aria-hidden="true">✓ </span>${texts.ordered(number)}</h2>
      <p>${texts.payBy(dayText(payment.dueOn, language))}</p>
      <div class="panel transfer" part="payment">
        ${facts([
          [texts.amount, amountText(payment.amountCents, language)],
          [texts.paymentReference, payment.reference],
          [texts.accountHolder, payment.accountHolder],
          [texts.iban, formatIban(payment.iban)],
          ...(bic ? [[texts.bic, bic] as const] : []),
        ])}
      </div>
      <p class="muted">${texts.invoiceNext}</p>
    </section>
  `;
}
