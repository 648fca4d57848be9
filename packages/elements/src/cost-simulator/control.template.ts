import type { SimulatorField } from "@alternance-kit/core/cost-simulator-state";
import { html, nothing, type TemplateResult } from "lit";
import { describedBy, framed, invalid } from "../internal/field.template.js";
import type { CostSimulatorView } from "./cost-simulator.view.js";

interface InputOptions {
  hint?: string;
  type?: string;
  inputmode?: string;
  isRequired?: boolean;
}

export const input = (
  view: CostSimulatorView,
  name: SimulatorField,
  { hint, type = "text", inputmode, isRequired = false }: InputOptions = {},
): TemplateResult =>
  framed(
    view,
    name,
    hint ? { hint } : {},
    html`<input
      id=${name}
      name=${name}
      part="input"
      type=${type}
      autocomplete="off"
      inputmode=${inputmode ?? nothing}
      ?required=${isRequired}
      aria-invalid=${invalid(view, name)}
      aria-describedby=${describedBy(view, name, hint ? { hint } : {})}
      .value=${view.state.values[name]}
    />`,
  );

/** `choices`: what each value is called, the empty one first. */
export const choice = (
  view: CostSimulatorView,
  name: SimulatorField,
  choices: readonly (readonly [value: string, label: string])[],
  isRequired = false,
): TemplateResult =>
  framed(
    view,
    name,
    {},
    html`<select
      id=${name}
      name=${name}
      part="input"
      ?required=${isRequired}
      aria-invalid=${invalid(view, name)}
      aria-describedby=${describedBy(view, name)}
    >
      ${choices.map(([value, label]) => html`<option value=${value} .selected=${value === view.state.values[name]}>${label}</option>`)}
    </select>`,
  );

export const box = (
  view: CostSimulatorView,
  name: SimulatorField & keyof CostSimulatorView["texts"],
): TemplateResult => html`
  <div class="field wide" part="field">
    <label class="option" part="label">
      <input type="checkbox" name=${name} value="yes" .checked=${view.state.values[name] === "yes"} />
      ${view.texts[name]}
    </label>
  </div>
`;
