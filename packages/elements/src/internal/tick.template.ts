import { html, type TemplateResult } from "lit";
import { describedBy, type ErrorsView, errorOf, invalid } from "./field.template.js";

/** A box to tick beside its whole sentence. */
export const tick = <Name extends string>(
  view: ErrorsView<Name>,
  name: Name,
  sentence: unknown,
  isTicked: boolean,
  isRequired = false,
): TemplateResult => html`
  <div class="field wide" part="field">
    <label class="tick" part="label"
      ><input
        id=${name}
        name=${name}
        type="checkbox"
        ?required=${isRequired}
        aria-invalid=${invalid(view, name)}
        aria-describedby=${describedBy(view, name)}
        .checked=${isTicked}
      /><span>${sentence}</span></label
    >
    ${errorOf(view, name)}
  </div>
`;
