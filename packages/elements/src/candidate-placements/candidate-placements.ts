import { html, type TemplateResult } from "lit";
import type { CandidatePipelineView } from "../candidate-pipeline/candidate-pipeline.view.js";
import { dayText } from "../internal/language.js";

export { placementList } from "@alternance-kit/sdk/placements";

/** The contracts that a training centre administers. */
export const placementsTable = ({ state, texts, language }: CandidatePipelineView): TemplateResult => {
  const { placements: words } = texts;
  return html`
    <div class="wide-table" role="group" aria-label=${texts.titlePlacements} tabindex="0">
      <table part="table" aria-busy=${state.placements.status === "loading"}>
        <thead>
          <tr>
            ${[words.apprentice, words.offer, words.company, words.dates, words.tutor, words.status].map(
              (text) => html`<th scope="col">${text}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${state.placements.items.map(
            ({ apprentice, offer, company, startsOn, endsOn, tutorName, status }) => html`
              <tr>
                <th scope="row">
                  ${[apprentice.firstName, apprentice.lastName].filter(Boolean).join(" ") || words.unnamed}
                </th>
                <td>${offer.title}</td>
                <td>${company.name}</td>
                <td>${words.period(dayText(startsOn, language), dayText(endsOn, language))}</td>
                <td>${tutorName ?? "–"}</td>
                <td><span class="tag">${words.statuses[status]}</span></td>
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
};
