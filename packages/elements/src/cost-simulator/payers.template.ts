import { html, nothing, type TemplateResult } from "lit";
import type { AnsweredView } from "./cost-simulator.view.js";
import { euros } from "./euros.js";

/** What the state, the OPCO and the employer pay each; what is not known is said, and why. */
export function payers({ texts, simulation, language }: AnsweredView): TemplateResult {
  const { aid, funding, totals, notes } = simulation;
  const because = (reason: string) => notes.find(({ code }) => code === reason)?.message[language];
  const share = (name: string, cents: number | false, detail: unknown) => html`
    <div class="panel" part="payer">${name}<b class="sum">${cents === false ? texts.unknown : euros(cents, language)}</b><div class="muted">${detail}</div></div>
  `;
  const estimate =
    "estimate" in funding ? texts.estimate(euros(funding.estimate.opcoCents, language)) : nothing;
  return html`
    <h3>${texts.whoPays}</h3>
    ${share(texts.state, aid.known && totals.aidCents, aid.known ? texts.stateDetail : because(aid.reason))}
    ${share(texts.opco, funding.known && funding.opcoCents, html`${because(funding.known ? funding.basis : funding.reason)}${estimate}`)}
    ${share(texts.company, totals.totalCents, texts.companyDetail)}
  `;
}
