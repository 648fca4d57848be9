import { IDENTIFIER_TEXTS } from "../../identifiers/identifier-texts.js";
import { checkRncp } from "../../identifiers/rncp.js";
import { diplomasOfCode } from "../codes/diploma-code-prefixes.js";
import type { DossierContext, Rule } from "../context.js";
import type { Training } from "../dossier.js";
import { error, type Finding, warning } from "../finding.js";

/** R53: the certification is active, and its education code and kind of diploma go with it. */
export const certificationIsActive: Rule = ({ training }, context) =>
  training ? [...rncpFindings(training, context), ...diplomaFindings(training)] : [];

function rncpFindings(
  { rncp, diplomaCode }: Training,
  { certification }: DossierContext,
): readonly Finding[] {
  if (!rncp) return [];
  const path = "training.rncp";
  const verdict = checkRncp(rncp);
  if (!verdict.ok) {
    const { fr, en } = IDENTIFIER_TEXTS[verdict.reason];
    return [error(path, verdict.reason, "L6113-5", fr, en)];
  }
  const answer = certification?.(verdict.value);
  if (answer?.status === "unknown") {
    return [
      error(
        path,
        "rncp_unknown",
        "L6113-5",
        "France compétences ne connaît pas ce code RNCP : vérifiez-le sur la fiche de la certification.",
        "France compétences does not know this RNCP code: check it on the certification’s sheet.",
      ),
    ];
  }
  if (answer?.status === "inactive") {
    return [
      error(
        path,
        "rncp_inactive",
        "L6211-1",
        "Cette certification n’est plus active : indiquez celle qui l’a remplacée, le CFA la connaît.",
        "This certification is no longer active: give the one that replaced it; the training centre knows it.",
      ),
    ];
  }
  const codes = answer?.diplomaCodes ?? [];
  if (!diplomaCode || codes.length === 0 || codes.includes(diplomaCode)) return [];
  return [
    error(
      "training.diplomaCode",
      "diploma_code_of_other_certification",
      "L6113-5",
      `Le code diplôme ne correspond pas à cette certification : ${codes.join(" ou ")} attendu.`,
      `The diploma code is not that of this certification: ${codes.join(" or ")} expected.`,
    ),
  ];
}

function diplomaFindings({ diplomaCode, diploma }: Training): readonly Finding[] {
  const diplomas = diplomasOfCode(diplomaCode ?? "");
  if (diploma === undefined || diplomas.length === 0 || diplomas.includes(diploma)) return [];
  return [
    warning(
      "training.diploma",
      "diploma_of_other_code",
      "CERFA 10103*14",
      `D’après le code diplôme, le diplôme visé porte le code ${diplomas.join(" ou ")}.`,
      `By the diploma code, the diploma aimed at has the code ${diplomas.join(" or ")}.`,
    ),
  ];
}
