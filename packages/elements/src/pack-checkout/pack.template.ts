import { MAX_PACKS_PER_ORDER } from "@alternance-kit/domain/quote";
import { html, nothing, type TemplateResult } from "lit";
import { field } from "../internal/field.template.js";
import { amountText } from "./amount-text.js";
import type { StepView } from "./pack-checkout.view.js";
import { totals } from "./totals.template.js";

type View = StepView<"editing" | "quoting">;

/** What is bought, how many, and what that comes to. */
export function packCard(view: View): TemplateResult {
  const { state, texts, language } = view;
  const { pack } = state;
  return html`
    <section class="panel pack stack" part="pack" aria-labelledby="title">
      ${state.packs.length > 1 ? choice(view) : nothing}
      <div>
        <h2 id="title" part="title" tabindex="-1">${pack.name[language]}</h2>
        <p class="muted">${pack.summary[language]}</p>
      </div>
      <ul class="includes" role="list">${pack.includes.map((included) => html`<li>${included[language]}</li>`)}</ul>
      <p><b class="price" part="price">${amountText(pack.unitPriceCents, language)}</b> <span class="muted">${texts.perPack}</span></p>
      ${field(view, "quantity", { type: "number", inputmode: "numeric", min: 1, max: MAX_PACKS_PER_ORDER })}
      ${totals(view, state.totals, pack.vatRatePercent)}
    </section>
  `;
}

const choice = ({ state, texts, language, choose }: View): TemplateResult => html`
  <fieldset class="field">
    <legend>${texts.choosePack}</legend>
    ${state.packs.map(
      ({ id, name }) => html`
        <label class="option" part="label">
          <input type="radio" name="pack" value=${id} .checked=${id === state.pack.id} @change=${() => choose(id)} />
          ${name[language]}
        </label>
      `,
    )}
  </fieldset>
`;
