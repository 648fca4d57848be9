import { html, nothing, svg, type TemplateResult } from "lit";
import { euros } from "../cost-simulator/euros.js";
import { monthText } from "../internal/language.js";
import type { CostDetailsView } from "./cost-details.view.js";
import { type MonthOfChart, monthsOf } from "./months-of.js";
import { type Scale, scaleOf } from "./scale.js";

/** Above the line what is paid, under it what the state gives back, and a mark where the two leave the employer. */
export function chart({ state: { simulation }, words, language }: CostDetailsView): TemplateResult {
  const months = monthsOf(simulation.months);
  const scale = scaleOf(-Math.max(...months.map(({ aidCents }) => aidCents)), Math.max(...months.map(paid)));
  const totals = months.map(({ totalCents }) => totalCents);
  const text = words.chart(
    monthText(months[0]?.month ?? "", language),
    monthText(months.at(-1)?.month ?? "", language),
    euros(Math.min(...totals), language),
    euros(Math.max(...totals), language),
  );
  return html`
    <section class="stack" aria-labelledby="monthly">
      <h3 id="monthly">${words.monthly}</h3>
      <ul class="legend" part="legend" role="list">
        <li><i class="gross"></i>${words.gross}</li>
        <li><i class="contributions"></i>${words.contributions}</li>
        ${months.some(({ otherCents }) => otherCents > 0) ? html`<li><i class="other"></i>${words.other}</li>` : nothing}
        ${months.some(({ aidCents }) => aidCents > 0) ? html`<li><i class="aid"></i>${words.aid}</li>` : nothing}
        <li><i class="total"></i>${words.total}</li>
      </ul>
      <div class="chart" part="chart" role="img" aria-label=${text}>
        <svg class="marks" aria-hidden="true">${scale.marks.map((cents) => svg`<text x="100%" y="${scale.at(cents)}%">${euros(cents, language)}</text>`)}</svg>
        <svg class="bars" aria-hidden="true">
          ${scale.marks.map((cents) => svg`<line class=${cents ? "grid" : "zero"} x1="0" x2="100%" y1="${scale.at(cents)}%" y2="${scale.at(cents)}%" />`)}
          ${months.map((month, index) => bar(month, (index * 100) / months.length, 100 / months.length, scale))}
        </svg>
        <span></span>
        <svg class="years" aria-hidden="true">${years(months, words.year)}</svg>
      </div>
    </section>
  `;
}

const paid = ({ grossCents, contributionsCents, otherCents }: MonthOfChart): number =>
  grossCents + contributionsCents + otherCents;

/** Share of a month's width that its bar takes. */
const FILLED = 0.76;

function bar(month: MonthOfChart, left: number, width: number, scale: Scale) {
  const { grossCents, contributionsCents, aidCents, totalCents } = month;
  const x = left + (width * (1 - FILLED)) / 2;
  const piece = (name: string, from: number, to: number) =>
    to > from
      ? svg`<rect class=${name} x="${x}%" width="${width * FILLED}%" y="${scale.at(to)}%" height="${scale.at(from) - scale.at(to)}%" />`
      : nothing;
  return [
    piece("gross", 0, grossCents),
    piece("contributions", grossCents, grossCents + contributionsCents),
    piece("other", grossCents + contributionsCents, paid(month)),
    piece("aid", -aidCents, 0),
    svg`<line class="total" x1="${left}%" x2="${left + width}%" y1="${scale.at(totalCents)}%" y2="${scale.at(totalCents)}%" />`,
  ];
}

/** A label where each year of the contract begins. */
const years = (months: readonly MonthOfChart[], yearText: (year: number) => string) =>
  months.map(({ contractYear }, index) =>
    contractYear === months[index - 1]?.contractYear
      ? nothing
      : svg`<text x="${(index * 100) / months.length}%" y="1em">${yearText(contractYear)}</text>`,
  );
