import type { DossierContext } from "../context.js";
import type { Dossier } from "../dossier.js";
import { error, type Finding, warning } from "../finding.js";
import { isMissing, valueAt } from "../read.js";
import { formatProblem } from "./check-format.js";
import type { Field } from "./field.js";
import { FIELDS } from "./fields.js";

const FORM = "CERFA 10103*14";

/** Every box: what is in it has the right form, and at filing what is needed is there. */
export const checkFields = (dossier: Dossier, context: DossierContext): readonly Finding[] =>
  FIELDS.flatMap((field) => fieldFinding(dossier, context, field) ?? []);

function fieldFinding(dossier: Dossier, { purpose }: DossierContext, field: Field): Finding | undefined {
  const { path, label, format } = field;
  const value = valueAt(dossier, path);
  if (isMissing(value)) {
    if (purpose === "draft" || !isRequired(field, dossier)) return undefined;
    return error(path, "field_required", FORM, `Renseignez « ${label.fr} ».`, `Fill in “${label.en}”.`);
  }
  const problem = formatProblem(dossier, format, value);
  if (!problem) return undefined;
  const say = problem.code === "field_former_code" ? warning : error;
  return say(path, problem.code, FORM, `« ${label.fr} » ${problem.fr}.`, `“${label.en}” ${problem.en}.`);
}

function isRequired(field: Field, dossier: Dossier): boolean {
  const need = field.isRequired;
  return typeof need === "function" ? need(dossier) : need === true;
}
