import { html, type TemplateResult } from "lit";
import { euros } from "../cost-simulator/euros.js";
import type { CostDetailsView } from "./cost-details.view.js";

/** What the state, the OPCO and the employer pay each; what is not known is said, and why. */
export const payers = (view: CostDetailsView): TemplateResult => html`
  <section class="stack" aria-labelledby="payers">
    <h3 id="payers">${view.words.whoPays}</h3>
    <div class="payers">${stateShare(view)} ${opcoShare(view)} ${companyShare(view)}</div>
  </section>
`;

const share = (name: string, amount: unknown, detail: unknown): TemplateResult => html`
  <div class="panel payer" part="payer"><h4>${name}</h4><p class="sum">${amount}</p><div class="muted">${detail}</div></div>
`;

function stateShare({ state, words, language }: CostDetailsView): TemplateResult {
  const { aid, totals } = state.simulation;
  if (!aid.known) return share(words.state, words.isUnknown, words.noteTexts[aid.reason]);
  return share(
    words.state,
    euros(totals.aidCents, language),
    totals.aidCents ? words.stateDetail : words.noAid,
  );
}

function opcoShare({ state, words, language, askFunding }: CostDetailsView): TemplateResult {
  const { funding } = state.simulation;
  if (funding.known) {
    const detail = funding.basis === "given" ? words.opcoDetail : words.opcoLaunch;
    return share(words.opco, euros(funding.opcoCents, language), detail);
  }
  const reason = words.noteTexts[funding.reason];
  if (funding.reason !== "npec_not_given") return share(words.opco, words.isUnknown, reason);
  return share(
    words.opco,
    words.isUnknown,
    html`<p>${reason} ${words.estimate(euros(funding.estimate.opcoCents, language))}</p>
      <button class="small" type="button" part="button" @click=${askFunding}>${words.giveFunding}</button>`,
  );
}

const companyShare = ({ state, words, language }: CostDetailsView): TemplateResult =>
  share(words.company, euros(state.simulation.totals.totalCents, language), words.companyDetail);
