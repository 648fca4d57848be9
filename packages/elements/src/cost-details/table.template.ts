import type { CostAmounts, CostMonth } from "@alternance-kit/domain/cost-simulation";
import { html, type TemplateResult } from "lit";
import { LOCALES, monthText } from "../internal/language.js";
import type { CostDetailsView } from "./cost-details.view.js";

/** Every amount of the chart, to the cent, and the text that gave it. */
export function table(view: CostDetailsView): TemplateResult {
  const { words } = view;
  const { simulation } = view.state;
  const heads = [words.age, words.rate, words.base, words.grossShort, words.net, words.contributionsShort];
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${words.caption}>
      <table part="table">
        <caption>${words.caption}</caption>
        <thead>
          <tr>${[words.month, ...heads, words.aidShort, words.totalShort, words.article].map((head) => html`<th scope="col">${head}</th>`)}</tr>
        </thead>
        <tbody>${simulation.months.map((line) => row(view, line))}</tbody>
        <tfoot>
          <tr><th scope="row" colspan="4">${words.all}</th>${amounts(view, simulation.totals)}<td></td></tr>
        </tfoot>
      </table>
    </div>
  `;
}

const row = (view: CostDetailsView, line: CostMonth): TemplateResult => html`
  <tr>
    <th scope="row">${monthName(view, line)}</th>
    <td>${view.words.ages[line.ageBracket]}</td>
    <td class="number">${line.rate.toLocaleString(LOCALES[view.language], { style: "percent" })}</td>
    <td>${view.words.bases[line.base]} ${cents(view, line.baseCents)}</td>
    ${amounts(view, line)}
    <td>${line.legalRef}</td>
  </tr>
`;

const amounts = (view: CostDetailsView, of: CostAmounts): TemplateResult[] =>
  [of.grossCents, of.netCents, of.employerContributionsCents, of.aidCents, of.totalCents].map(
    (amount) => html`<td class="number">${cents(view, amount)}</td>`,
  );

const cents = ({ language }: CostDetailsView, amount: number): string =>
  (amount / 100).toLocaleString(LOCALES[language], { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** With the days of a month that the contract, or a year of it, does not fill. */
function monthName({ words, language }: CostDetailsView, { month, from, to }: CostMonth): string {
  const [year = 0, ordinal = 0] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year, ordinal, 0)).getUTCDate();
  const days = [from, to].map((day) => String(Number(day.slice(8))));
  const isWhole = days[0] === "1" && days[1] === String(last);
  return `${monthText(month, language)}${isWhole ? "" : ` (${words.days(days[0] ?? "", days[1] ?? "")})`}`;
}
