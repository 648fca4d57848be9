import { movesFrom } from "@alternance-kit/core/candidate-pipeline-columns";
import { html, nothing, type TemplateResult } from "lit";
import { moveButton } from "../candidate-pipeline/board.template.js";
import {
  type CandidatePipelineView,
  nameOf,
  type SortKey,
} from "../candidate-pipeline/candidate-pipeline.view.js";
import { shortDay } from "../candidate-pipeline/short-date.js";
import { inOrder } from "./in-order.js";

export function table(view: CandidatePipelineView): TemplateResult {
  const { state, texts, reader, language, order } = view;
  const { columns } = texts;
  return html`
    <div class="wide-table" role="group" aria-label=${texts.table} tabindex="0">
      <table part="table" aria-busy=${state.applications.status === "loading"}>
        <thead>
          <tr>
            ${head(view, "name", columns.name)} ${head(view, "offer", columns.offer)}
            ${reader === "school" ? html`<th scope="col">${columns.company}</th>` : nothing}
            ${head(view, "stage", columns.stage)} ${head(view, "receivedAt", columns.received)}
            ${reader === "school" ? nothing : head(view, "source", columns.source)}
            ${reader === "company" ? html`<th scope="col">${texts.move}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${inOrder(state.applications.items, order, texts).map(
            (application) => html`
              <tr data-id=${application.id} class=${state.moving[application.id] ? "moving" : ""}>
                <th scope="row">
                  <button type="button" class="name" part="card-name" @click=${() => view.open(application.id)}>
                    ${nameOf(application, texts)}
                  </button>
                </th>
                <td>${application.offer.title}</td>
                ${reader === "school" ? html`<td>${application.offer.companyName}</td>` : nothing}
                <td><span class="tag">${texts.stages[application.status]}</span></td>
                <td><time datetime=${application.receivedAt}>${shortDay(application.receivedAt, language)}</time></td>
                ${reader === "school" ? nothing : html`<td>${application.source.partnerName}</td>`}
                ${
                  reader === "company"
                    ? html`<td>${movesFrom(application.status).length ? moveButton(view, application) : nothing}</td>`
                    : nothing
                }
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}

const head = ({ order, sort }: CandidatePipelineView, by: SortKey, text: string): TemplateResult => {
  const isSorted = order.by === by;
  return html`
    <th scope="col" aria-sort=${isSorted ? (order.isDescending ? "descending" : "ascending") : nothing}>
      <button type="button" class="sort" @click=${() => sort(by)}>
        ${text}<span aria-hidden="true">${isSorted ? (order.isDescending ? " ↓" : " ↑") : ""}</span>
      </button>
    </th>
  `;
};
