import type { ApplicationField, FileKind } from "@alternance-kit/core/application-form-state";
import { CV_TYPES } from "@alternance-kit/domain/candidate-file";
import { html, nothing, type TemplateResult } from "lit";
import { errorOf, invalid } from "../internal/field.template.js";
import type { ApplicationStepsView } from "./application-steps.view.js";

/** What file pickers offer: the types, and the extensions for systems that know no type. */
const ACCEPT = Object.entries(CV_TYPES)
  .map(([type, extension]) => `.${extension},${type}`)
  .join();

export interface FileFieldOptions {
  /** What an error is told under. */
  name: ApplicationField;
  label: string;
  hint: string;
  isRequired: boolean;
  accept?: string | undefined;
}

/**
 * A place to drop a file, with the browser's own control laid over it unseen: it opens the picker, takes what is dropped, and is what
 * the keyboard and assistive technology find.
 */
export function fileField(
  view: ApplicationStepsView,
  kind: FileKind,
  { name, label, hint, isRequired, accept = ACCEPT }: FileFieldOptions,
): TemplateResult {
  const { words, texts, state, choose, remove } = view;
  const file = state.files[kind];
  const error = errorOf(view, name);
  return html`
    <div class="field wide" part="field">
      <label for=${name} part="label">
        ${label} ${isRequired ? nothing : html`<span class="muted">(${texts.optional})</span>`}
      </label>
      <p class="muted" id="${name}-hint">${hint}</p>
      <div class="drop" part="drop" @dragover=${highlight} @dragleave=${calm} @drop=${calm}>
        <input
          id=${name}
          name=${name}
          type="file"
          ?required=${isRequired && !file}
          accept=${accept}
          aria-invalid=${invalid(view, name)}
          aria-describedby="${name}-hint ${name}-file${error === nothing ? "" : ` ${name}-error`}"
          @change=${(event: Event) => choose(kind, event)}
        />
        <p id="${name}-file">
          ${file ? html`<b part="file">${file.name}</b> <span class="muted">${words.size(file.size)}</span>` : nothing}
        </p>
        <p class="muted" aria-hidden="true">${file ? words.replace : words.drop}</p>
      </div>
      ${
        file
          ? html`<button type="button" class="plain" part="button" @click=${() => remove(kind, name)}>
              ${words.remove(file.name)}
            </button>`
          : nothing
      }
      ${error}
    </div>
  `;
}

const highlight = ({ currentTarget }: DragEvent): void =>
  (currentTarget as HTMLElement).classList.add("over");
const calm = ({ currentTarget }: DragEvent): void => (currentTarget as HTMLElement).classList.remove("over");
