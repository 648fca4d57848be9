import { type Column, columnsOf, movesFrom } from "@alternance-kit/core/candidate-pipeline-columns";
import type { Application } from "@alternance-kit/sdk/types";
import { html, nothing, type TemplateResult } from "lit";
import { dragging } from "./board-drag.js";
import { boardKeys } from "./board-keys.js";
import { type CandidatePipelineView, nameOf } from "./candidate-pipeline.view.js";
import { shortDay, shortTime } from "./short-date.js";

export const board = (view: CandidatePipelineView): TemplateResult => {
  const { state, texts } = view;
  const { status, items } = state.applications;
  const drag = dragging(view);
  const columns = columnsOf(items).filter((column) => !state.filters.status || column.applications.length);
  return html`
    <p class="hint" id="hint">${texts.hint}</p>
    <div class="board" part="board" role="group" aria-label=${texts.board} aria-describedby="hint"
      aria-busy=${status === "loading"} tabindex="0" @keydown=${boardKeys(view)}
      @dragstart=${drag.start} @dragend=${drag.end} @dragover=${drag.over} @dragleave=${drag.leave} @drop=${drag.drop}>
      ${columns.map((column) => columnOf(view, column))}
    </div>
  `;
};

const columnOf = (view: CandidatePipelineView, { status, applications }: Column): TemplateResult => {
  const { texts } = view;
  return html`
    <section class="column" part="column" data-stage=${status} aria-labelledby="stage-${status}">
      <h3 id="stage-${status}">
        <span class="dot"></span>${status === "withdrawn" ? texts.ended : texts.stages[status]}
        <span class="muted count">${applications.length}</span>
      </h3>
      <ul>
        ${applications.map((application) => card(view, application))}
      </ul>
    </section>
  `;
};

function card(view: CandidatePipelineView, application: Application): TemplateResult {
  const { texts, language, reader, state } = view;
  const { id, offer, source, receivedAt, notes, interview, messages, status } = application;
  const canMove = reader === "company" && movesFrom(status).length > 0;
  const slot = interview?.slots[interview.chosen ?? -1];
  return html`
    <li class=${state.moving[id] ? "card moving" : "card"} part="card" data-id=${id} draggable=${canMove}>
      <div class="head">
        <button type="button" class="name" part="card-name" @click=${() => view.open(id)}>
          ${nameOf(application, texts)}
        </button>
        ${canMove ? moveButton(view, application) : nothing}
      </div>
      <p>${offer.title}</p>
      <p class="muted">
        ${reader === "school" ? offer.companyName : texts.via(source.partnerName)} ·
        <time datetime=${receivedAt} title=${texts.received(shortDay(receivedAt, language))}
          >${shortDay(receivedAt, language)}</time
        >
      </p>
      <p class="tags">
        ${slot ? tag(texts.interviewOn(shortTime(slot.startsAt, language))) : nothing}
        ${interview && !slot && status === "interview" ? tag(texts.awaitsSlot) : nothing}
        ${messages.at(-1)?.from === "candidate" ? tag(texts.awaitsReply) : nothing}
        ${notes.length ? tag(texts.notes(notes.length)) : nothing}
      </p>
    </li>
  `;
}

const tag = (text: string): TemplateResult => html`<span class="tag">${text}</span>`;

export const moveButton = (
  { texts, menuOf, toggleMenu }: CandidatePipelineView,
  application: Application,
): TemplateResult => {
  const toggle = (event: Event) => {
    // Named as the menu's button, a press of it does not count as one beside the menu; what it does is ours.
    event.preventDefault();
    toggleMenu(application.id);
  };
  return html`
  <button type="button" class="mover" part="move-button" data-menu=${application.id} aria-haspopup="menu"
    popovertarget=${menuOf === application.id ? "menu" : nothing} aria-expanded=${menuOf === application.id} aria-label=${texts.moveName(nameOf(application, texts))}
    @click=${toggle}>⋯</button>
  `;
};
