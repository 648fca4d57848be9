import type { CostSimulation } from "@alternance-kit/sdk/types";
import { html, type TemplateResult } from "lit";
import { LOCALES, monthText } from "../internal/language.js";
import type { CostTable } from "./cost-table.js";

type Line = CostSimulation["months"][number];
type Amounts = CostSimulation["totals"];

const DAY_MS = 864e5;

/** Every amount of the chart, to the cent, and the text that gave it. */
export const template: CostTable = (texts, simulation, language): TemplateResult => {
  const format = (amount: number, options: Intl.NumberFormatOptions) =>
    amount.toLocaleString(LOCALES[language], options);
  const cents = (amount: number) => format(amount / 100, { minimumFractionDigits: 2 });
  const row = (name: string, of: Amounts, before: readonly string[], after = "") => html`
    <tr>
      <th scope="row">${name}</th>
      ${[
        ...before,
        cents(of.grossCents),
        cents(of.netCents),
        cents(of.employerContributionsCents),
        cents(of.participationCents + of.schoolChargeCents),
        cents(of.aidCents),
        cents(of.totalCents),
        after,
      ].map((cell) => html`<td>${cell}</td>`)}
    </tr>
  `;
  const sum = (name: string, of: Amounts) => row(name, of, ["", "", ""]);
  return html`
    <div class="scroll" role="region" tabindex="0" aria-label=${texts.caption}>
      <table part="table">
        <caption>${texts.caption}</caption>
        <thead><tr>${texts.columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
        <tbody>${simulation.months.map((line) =>
          row(
            monthText(line.month, language) + days(line),
            line,
            [
              texts.ages[line.ageBracket] ?? "",
              format(line.rate, { style: "percent" }),
              `${texts.bases[line.base]} ${cents(line.baseCents)}`,
            ],
            line.legalRef,
          ),
        )}</tbody>
        <tfoot>${simulation.years.map((year) => sum(texts.year(year.contractYear), year))}${sum(texts.all, simulation.totals)}</tfoot>
      </table>
    </div>
  `;
};

/** ` (14–31)`: the days of a month that the contract, or a year of it, does not fill. */
function days({ from, to }: Line): string {
  const [first, last] = [from, to].map((day) => new Date(day).getUTCDate());
  const isWhole = first === 1 && new Date(Date.parse(to) + DAY_MS).getUTCDate() === 1;
  return isWhole ? "" : ` (${first}–${last})`;
}
