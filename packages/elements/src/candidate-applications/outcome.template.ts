import type { SpaceAct } from "@alternance-kit/core/candidate-space-state";
import { html, nothing, type TemplateResult } from "lit";
import { failure } from "../internal/failure.template.js";
import { textOf } from "../internal/problem-text.js";
import type { OpenSpaceView } from "./candidate-applications.view.js";

/** Where something is told: an application by its id, what is the candidate's, or the top where what it was about is gone. */
export type Area = string;
export const DATA = "data";
export const TOP = "top";

/** Where it is told what became of an act. */
export function areaOf(act: SpaceAct, isDone: boolean): Area {
  if (act.kind === "erase" && isDone) return TOP;
  return "id" in act ? act.id : DATA;
}

/** There before anything is told, so that what comes is read out. */
export function outcome(view: OpenSpaceView, area: Area): TemplateResult {
  const told = view.state.outcome;
  const isHere = told && areaOf(told.act, told.isDone) === area;
  const { words, texts, isSilenced } = view;
  return html`
    <div class="outcome" role="status">${isHere && told.isDone ? html`<p part="done">✓ ${words.done[told.act.kind]}</p>` : nothing}</div>
    ${isHere && !told.isDone && !isSilenced ? failure(textOf({ ...texts.problems, ...words.problems }, told.code)) : nothing}
  `;
}
