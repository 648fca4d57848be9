import { html, type TemplateResult } from "lit";
import { field } from "../internal/field.template.js";
import { personFields } from "../internal/person.template.js";
import type { StepView } from "./pack-checkout.view.js";

type View = StepView<"editing" | "quoting">;

/** Who buys, and whom to write to. */
export const buyerFields = (view: View): TemplateResult => html`
  <fieldset class="fields">
    <legend>${view.texts.company}</legend>
    ${siretField(view)}
    ${field(view, "companyName", { autocomplete: "organization", isWide: true })}
    ${field(view, "street", { autocomplete: "address-line1", isWide: true })}
    ${field(view, "postalCode", { autocomplete: "postal-code", inputmode: "numeric" })}
    ${field(view, "city", { autocomplete: "address-level2" })}
  </fieldset>
  <fieldset class="fields">
    <legend>${view.texts.contact}</legend>
    ${personFields(view)}
    ${field(view, "purchaseReference", { hint: view.texts.purchaseReferenceHint, isOptional: true, isWide: true })}
  </fieldset>
`;

/** Checked as it is typed, without a word before there is something to say. */
function siretField(view: View): TemplateResult {
  const { state, texts } = view;
  const { siretCheck } = state;
  const isSilent = siretCheck === "empty" || siretCheck === "incomplete" || siretCheck === "valid";
  const errors = { ...(!isSilent && { siret: siretCheck }), ...("errors" in state && state.errors) };
  return field({ ...view, state: { ...state, errors } }, "siret", {
    hint: texts.siretHint,
    inputmode: "numeric",
    isWide: true,
    good: siretCheck === "valid" ? texts.siretValid : "",
  });
}
