import { html, nothing, type TemplateResult } from "lit";
import { euros } from "../cost-simulator/euros.js";
import { facts } from "../internal/facts.template.js";
import { dayText } from "../internal/language.js";
import type { CostDetailsView } from "./cost-details.view.js";

/** What it is made of. */
export function result(view: CostDetailsView): TemplateResult {
  const { state, words, language } = view;
  const { simulation, input } = state;
  return html`
    <section class="stack" part="totals" aria-labelledby="totals">
      <h3 id="totals">${words.wholeContract(dayText(input.startsOn, language), dayText(simulation.endsOn, language))}</h3>
      ${sums(view)} ${netPay(view)}
    </section>
  `;
}

function sums({ state, words, language }: CostDetailsView): TemplateResult {
  const { totals, years } = state.simulation;
  const amount = (cents: number) => euros(cents, language);
  const some = (name: string, cents: number) => (cents ? [[name, amount(cents)] as const] : []);
  return facts([
    [words.gross, amount(totals.grossCents)],
    [words.contributions, amount(totals.employerContributionsCents)],
    ...some(words.participation, totals.participationCents),
    ...some(words.school, totals.schoolChargeCents),
    ...some(words.aid, -totals.aidCents),
    [words.total, html`<b>${amount(totals.totalCents)}</b>`],
    ...(years.length > 1
      ? years.map(
          ({ contractYear, totalCents }) =>
            [words.ofWhich(words.year(contractYear)), amount(totalCents)] as const,
        )
      : []),
  ]);
}

function netPay({ state, words, language }: CostDetailsView): TemplateResult | typeof nothing {
  const whole = state.simulation.months.find(({ from }) => from.endsWith("-01"));
  return whole ? html`<p class="muted">${words.firstNet(euros(whole.netCents, language))}</p>` : nothing;
}
