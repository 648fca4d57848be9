import { IDENTIFIER_TEXTS } from "../../identifiers/identifier-texts.js";
import { checkSiret } from "../../identifiers/siret.js";
import { checkUai } from "../../identifiers/uai.js";
import type { DossierContext, Rule } from "../context.js";
import type { TrainingPlace } from "../dossier.js";
import { error, type Finding, warning } from "../finding.js";

/** R54: a school's UAI is a possible one, and the register gives it to this SIRET. */
export const uaiGoesWithSiret: Rule = ({ training }, context) => [
  ...placeFindings("training.centre", training?.centre, context),
  ...placeFindings("training.place", training?.place, context),
];

function placeFindings(
  path: string,
  place: TrainingPlace | undefined,
  { trainingCentre }: DossierContext,
): readonly Finding[] {
  if (!place?.uai) return [];
  const uai = checkUai(place.uai);
  if (!uai.ok) {
    const { fr, en } = IDENTIFIER_TEXTS[uai.reason];
    return [error(`${path}.uai`, uai.reason, "CERFA 10103*14", fr, en)];
  }
  const siret = checkSiret(place.siret ?? "");
  const sirets = trainingCentre?.(uai.value)?.sirets;
  if (!siret.ok || !sirets || sirets.includes(siret.value)) return [];
  return [
    warning(
      `${path}.uai`,
      "uai_of_other_siret",
      "CERFA 10103*14",
      "Le répertoire donne ce numéro UAI à un autre SIRET : vérifiez les deux auprès du CFA.",
      "The register gives this UAI to another SIRET: check both with the training centre.",
    ),
  ];
}
