import { html, nothing, type TemplateResult } from "lit";
import { type TextsByCode, textOf } from "./problem-text.js";

/** Where something may be wrong with fields, by their names. */
export interface ErrorsView<Name extends string> {
  state: { status: string; errors?: Readonly<Partial<Record<Name, string>>> };
  texts: { errors: TextsByCode };
}

/** Where texts label fields by their names. */
export interface LabelsView<Name extends string> extends ErrorsView<Name> {
  texts: { errors: TextsByCode } & Readonly<Record<Name | "optional", string>>;
}

/** Where fields carry the names of their values. */
export interface ValuesView<Name extends string> extends LabelsView<Name> {
  state: LabelsView<Name>["state"] & { values: Readonly<Record<Name, string>> };
}

export interface FrameOptions {
  hint?: string;
  /** May be left empty. */
  isOptional?: boolean;
  /** Takes the whole line where fields stand side by side. */
  isWide?: boolean;
  /** What is right, in the visitor's words. With it, even empty, news of the field is announced as it is typed. */
  good?: string;
}

export interface FieldOptions extends FrameOptions {
  type?: string;
  autocomplete?: string;
  inputmode?: string;
  /** Of a number. */
  min?: number;
  max?: number;
}

/** A field of one line. */
export const field = <Name extends string>(
  view: ValuesView<Name>,
  name: Name,
  options: FieldOptions = {},
): TemplateResult =>
  framed(
    view,
    name,
    options,
    html`<input
      id=${name}
      name=${name}
      part="input"
      type=${options.type ?? "text"}
      autocomplete=${options.autocomplete ?? "off"}
      inputmode=${options.inputmode ?? nothing}
      min=${options.min ?? nothing}
      max=${options.max ?? nothing}
      ?required=${!options.isOptional}
      aria-invalid=${invalid(view, name)}
      aria-describedby=${describedBy(view, name, options)}
      .value=${view.state.values[name]}
    />`,
  );

/** A control between its label and hint, and its error: in one shadow root, as references by id do not cross its boundary. */
export const framed = <Name extends string>(
  view: LabelsView<Name>,
  name: Name,
  { hint, isOptional, isWide, good }: FrameOptions,
  control: TemplateResult,
): TemplateResult => html`
  <div class=${isWide ? "field wide" : "field"} part="field">
    <label for=${name} part="label">
      ${view.texts[name]} ${isOptional ? html`<span class="muted">(${view.texts.optional})</span>` : nothing}
    </label>
    ${hint ? html`<p class="muted" id="${name}-hint">${hint}</p>` : nothing}${control}
    ${good === undefined ? errorOf(view, name) : html`<div role="status">${good ? html`<p class="good" part="good">${good}</p>` : errorOf(view, name)}</div>`}
  </div>
`;

export const describedBy = <Name extends string>(
  { state }: ErrorsView<Name>,
  name: Name,
  { hint }: FrameOptions = {},
) => [hint && `${name}-hint`, state.errors?.[name] && `${name}-error`].filter(Boolean).join(" ") || nothing;

export const invalid = <Name extends string>({ state }: ErrorsView<Name>, name: Name) =>
  state.errors?.[name] ? "true" : nothing;

export const errorOf = <Name extends string>({ state, texts }: ErrorsView<Name>, name: Name) => {
  const code = state.errors?.[name];
  return code
    ? html`<p class="error" part="error" id="${name}-error">${textOf(texts.errors, code, name)}</p>`
    : nothing;
};
