import { formatSiret } from "@alternance-kit/domain/siret";
import type { Quote } from "@alternance-kit/sdk/types";
import { html, nothing, type TemplateResult } from "lit";
import { describedBy, errorOf, field, invalid } from "../internal/field.template.js";
import { dayText } from "../internal/language.js";
import { amountText } from "./amount-text.js";
import type { StepView } from "./pack-checkout.view.js";
import { problem } from "./problem.template.js";
import { totals } from "./totals.template.js";

type View = StepView<"quoted" | "ordering">;

/** The quote, and its acceptance. */
export function quoteStep(view: View): TemplateResult {
  const { state, texts, language, accept, modify, order } = view;
  const { quote } = state;
  const total = amountText(quote.totalCents, language);
  const isOrdering = state.status === "ordering";
  return html`
    <form class="stack" part="form" novalidate aria-labelledby="title" @submit=${order}>
      <header>
        <h2 id="title" part="title" tabindex="-1">${texts.quote(quote.number)}</h2>
        <p class="muted">${texts.validUntil(dayText(quote.validUntil, language))}</p>
      </header>
      <div class="panel stack" part="quote">
        ${buyer(view, quote)} ${totals(view, quote, quote.vatRatePercent)}
      </div>
      <fieldset class="stack" ?disabled=${isOrdering} @input=${accept}>
        ${field(named(view), "acceptedBy", { autocomplete: "name" })}
        ${acceptance(view, texts.accept(total))}
      </fieldset>
      <fieldset class="field">
        <legend>${texts.payment}</legend>
        <label class="option" part="label"><input type="radio" name="paymentMethod" checked /> ${texts.bankTransfer}</label>
      </fieldset>
      ${problem(view)}
      <div class="row">
        <button class="primary" part="button primary-button" aria-disabled=${isOrdering}>
          ${isOrdering ? texts.working : texts.order(total)}
        </button>
        <button type="button" part="button" @click=${modify}>${texts.modify}</button>
      </div>
    </form>
  `;
}

/** The name given under the quote stands beside the values of the fields. */
const named = ({ state, texts }: View) => ({
  texts,
  state: { ...state, values: { acceptedBy: state.acceptedBy } },
});

const buyer = (
  { texts }: View,
  { company: { name, siret, address }, purchaseReference }: Quote,
): TemplateResult => html`
  <div>
    <p class="muted">${texts.buyer}</p>
    <p><b>${name}</b>, ${address.street}, ${address.postalCode} ${address.city}</p>
    <p class="muted">
      ${texts.siret} ${formatSiret(siret)}${purchaseReference ? ` · ${texts.purchaseReference} ${purchaseReference}` : nothing}
    </p>
  </div>
`;

const acceptance = (view: View, text: string): TemplateResult => html`
  <div class="field" part="field">
    <label class="option" part="label">
      <input
        type="checkbox"
        name="isAccepted"
        required
        aria-invalid=${invalid(view, "isAccepted")}
        aria-describedby=${describedBy(view, "isAccepted")}
        .checked=${view.state.isAccepted}
      />
      ${text}
    </label>
    ${errorOf(view, "isAccepted")}
  </div>
`;
