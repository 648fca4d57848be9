import { html, svg, type TemplateResult } from "lit";
import { monthText } from "../internal/language.js";
import type { AnsweredView } from "./cost-simulator.view.js";
import { euros } from "./euros.js";
import { type Line, monthsOf } from "./months-of.js";
import { scaleOf } from "./scale.js";

/** Where the parts of a month's bar begin and end, from the bottom up: what the state gives back is under the line, what is paid above it. */
const edges = ({ grossCents, employerContributionsCents, totalCents, aidCents }: Line): number[] => [
  -aidCents,
  0,
  grossCents,
  grossCents + employerContributionsCents,
  totalCents + aidCents,
];

/** A bar for each month, one unit wide, and a mark where it leaves the employer. */
export function chart({ simulation, texts, language }: AnsweredView): TemplateResult {
  const months = monthsOf(simulation);
  const totals = months.map(({ totalCents }) => totalCents);
  const heights = months.flatMap(edges);
  const { marks, at } = scaleOf(Math.min(...heights), Math.max(...heights));
  const part = (number: number) =>
    months
      .map(edges)
      .map((of, i) => `M${i + 0.1} ${at(of[number] ?? 0)}h.8V${at(of[number + 1] ?? 0)}h-.8z`)
      .join("");
  return html`
    <h3>${texts.monthly}</h3>
    <ul class="row" part="legend" role="list">${texts.legend.map((name, i) => html`<li><svg class="key" aria-hidden="true"><path class="p${i}" d="M0 0h14v14H0z" /></svg> ${name}</li>`)}</ul>
    <div class="chart" part="chart" role="img" aria-label=${texts.chart(euros(Math.min(...totals), language), euros(Math.max(...totals), language))}>
      <svg class="marks" aria-hidden="true">${marks.map((cents) => svg`<text x="100%" y="${at(cents)}%">${euros(cents, language)}</text>`)}</svg>
      <svg viewBox="0 0 ${months.length} 100" preserveAspectRatio="none" aria-hidden="true">
        <path d=${marks.map((cents) => `M0 ${at(cents)}h${months.length}`).join("")} />
        ${[0, 1, 2, 3].map((i) => svg`<path class="p${i}" d=${part(i)} />`)}
        <path class="p4" d=${totals.map((cents, i) => `M${i} ${at(cents)}h1`).join("")} />
      </svg>
      <div class="row ends"><span>${monthText(months[0]?.month ?? "", language)}</span> <span>${monthText(simulation.endsOn, language)}</span></div>
    </div>
  `;
}
