import type { ApplicationField } from "@alternance-kit/core/application-form-state";
import { html, nothing, type TemplateResult } from "lit";
import { errorOf, invalid } from "../internal/field.template.js";
import type { ApplicationStepsView } from "./application-steps.view.js";

export interface ChoicesOptions {
  legend: unknown;
  hint?: string | undefined;
  isOptional: boolean;
  /** One of them, or several. */
  type: "radio" | "checkbox";
  choices: readonly (readonly [value: string, text: string])[];
  chosen: readonly string[];
  /** Stands above them. */
  before?: TemplateResult;
  /** Takes what is chosen now. */
  choose(chosen: string[]): void;
}

/** What can be ticked, in a group with its name; an error is told on its first box. */
export function choices(
  view: ApplicationStepsView,
  name: ApplicationField,
  { legend, hint, isOptional, type, choices, chosen, before, choose }: ChoicesOptions,
): TemplateResult {
  const change = ({ currentTarget, target }: Event) => {
    if ((target as HTMLInputElement).name !== name) return;
    const ticked = (currentTarget as HTMLElement).querySelectorAll<HTMLInputElement>(
      `[name="${name}"]:checked`,
    );
    choose([...ticked].map(({ value }) => value));
  };
  return html`
    <fieldset class="field wide" part="field" aria-describedby=${hint ? `${name}-hint` : nothing} @input=${change}>
      <legend part="label">
        ${legend} ${isOptional ? html`<span class="muted">(${view.texts.optional})</span>` : nothing}
      </legend>
      ${hint ? html`<p class="muted" id="${name}-hint">${hint}</p>` : nothing}
      ${before}
      <div class="choices">
        ${choices.map(
          ([value, text], index) => html`
            <label class="tick"
              ><input
                type=${type}
                name=${name}
                value=${value}
                aria-invalid=${index === 0 ? invalid(view, name) : nothing}
                aria-describedby=${index === 0 && invalid(view, name) !== nothing ? `${name}-error` : nothing}
                .checked=${chosen.includes(value)}
              /><span>${text}</span></label
            >
          `,
        )}
      </div>
      ${errorOf(view, name)}
    </fieldset>
  `;
}
