import type { DossierContext } from "./context.js";
import type { Dossier } from "./dossier.js";
import { checkFields } from "./fields/check-fields.js";
import type { Finding } from "./finding.js";
import { RULES, type RuleId } from "./rules.js";

/** A finding, and the rule it comes from: `form` for what each box takes and needs. */
export interface DossierFinding extends Finding {
  rule: RuleId | "form";
}

/**
 * Everything there is to say of a file, whole or begun: boxes first, then the rules in order. Pure: nothing is fetched, kept or logged.
 * A draft is judged on what it holds; `purpose: "filing"` also asks for what is missing. No finding of severity `error` means it can be sent.
 */
export function checkDossier(dossier: Dossier, context: DossierContext): readonly DossierFinding[] {
  const rules = Object.keys(RULES) as RuleId[]; // Safe: the table's own keys.
  return [
    ...checkFields(dossier, context).map((finding) => ({ rule: "form" as const, ...finding })),
    ...rules.flatMap((rule) => RULES[rule](dossier, context).map((finding) => ({ rule, ...finding }))),
  ];
}

/** Whether a file may be sent: no error is left; warnings do not hold it back. */
export const isFileable = (findings: readonly Finding[]): boolean =>
  findings.every(({ severity }) => severity !== "error");
