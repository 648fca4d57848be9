import { html, nothing, type TemplateResult } from "lit";
import type { AnsweredView } from "./cost-simulator.view.js";
import { euros } from "./euros.js";

/** What the state, the OPCO and the employer pay each; what is not known is said, and why. */
export function payers({ texts, simulation, language, askFunding }: AnsweredView): TemplateResult {
  const { aid, funding, totals, notes } = simulation;
  const amount = (cents: number) => euros(cents, language);
  const because = (reason: string) => notes.find(({ code }) => code === reason)?.message[language];
  const share = (name: string, sum: string, detail: unknown) => html`
    <div class="panel" part="payer">${name}<b class="sum">${sum}</b><div class="muted">${detail}</div></div>
  `;
  const estimate =
    "estimate" in funding
      ? html` ${texts.estimate(amount(funding.estimate.opcoCents))}
          <button type="button" part="button" @click=${askFunding}>${texts.giveFunding}</button>`
      : nothing;
  return html`
    <h3>${texts.whoPays}</h3>
    ${
      aid.known
        ? share(texts.state, amount(totals.aidCents), totals.aidCents ? texts.stateDetail : texts.noAid)
        : share(texts.state, texts.unknown, because(aid.reason))
    }
    ${
      funding.known
        ? share(texts.opco, amount(funding.opcoCents), because(funding.basis))
        : share(texts.opco, texts.unknown, html`${because(funding.reason)}${estimate}`)
    }
    ${share(texts.company, amount(totals.totalCents), texts.companyDetail)}
  `;
}
