import { DEPARTMENT_CODES, DEPARTMENTS } from "@alternance-kit/domain/departments";
import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import { html, type TemplateResult } from "lit";
import type { JobBoardView } from "./job-board.view.js";

/** Words, department and level. Each change narrows the list at once: Enter has nothing left to send. */
export function filters({ state, texts, narrow }: JobBoardView): TemplateResult {
  const { q, department, level } = state.filters;
  const levels = Object.keys(texts.levels).map(Number) as DiplomaLevel[]; // Safe: the table's own keys.
  return html`
    <form class="fields" part="filters" role="search" @submit=${(event: SubmitEvent) => event.preventDefault()}>
      ${control(
        "q",
        texts.search,
        html`<input id="q" part="input" type="search" maxlength="200" .value=${q} @input=${(event: Event) => narrow({ q: valueIn(event) })} />`,
      )}
      ${choice(
        "department",
        texts.department,
        texts.allDepartments,
        DEPARTMENT_CODES,
        (code) => `${DEPARTMENTS[code]} (${code})`,
        department,
        (department) => narrow({ department }),
      )}
      ${choice(
        "level",
        texts.level,
        texts.allLevels,
        levels,
        (code) => texts.levels[code],
        level,
        (level) => narrow({ level }),
      )}
    </form>
  `;
}

const control = (id: string, label: string, input: TemplateResult): TemplateResult =>
  html`<div class="field"><label for=${id} part="label">${label}</label>${input}</div>`;

/** A list to choose one of, or all. */
const choice = <Code extends string | number>(
  id: string,
  label: string,
  all: string,
  codes: readonly Code[],
  nameOf: (code: Code) => string,
  chosen: readonly Code[],
  choose: (codes: Code[]) => void,
): TemplateResult =>
  control(
    id,
    label,
    html`
      <select id=${id} part="input" @change=${(event: Event) => choose(codes.filter((code) => `${code}` === valueIn(event)))}>
        <option value="" .selected=${!chosen.length}>${all}</option>
        ${codes.map((code) => html`<option value=${code} .selected=${chosen.includes(code)}>${nameOf(code)}</option>`)}
      </select>
    `,
  );

/** The listener sits on the control itself. */
const valueIn = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;
