import { IDENTIFIER_TEXTS } from "../../identifiers/identifier-texts.js";
import { checkSiret } from "../../identifiers/siret.js";
import type { DossierContext, EstablishmentAnswer, Rule } from "../context.js";
import { error, type Finding, warning } from "../finding.js";
import { isMissing, valueAt } from "../read.js";

const SIRETS = ["employer.siret", "training.centre.siret", "training.place.siret"] as const;
const REGISTER = "R123-221 C. com.";

/** R01: every SIRET is a possible one, exists and is open. A register that is down blocks nobody. */
export const establishmentsExist: Rule = (dossier, context) =>
  SIRETS.flatMap((path) => siretFinding(path, valueAt(dossier, path), context) ?? []);

function siretFinding(path: string, value: unknown, context: DossierContext): Finding | undefined {
  if (isMissing(value)) return undefined;
  const verdict = checkSiret(String(value));
  if (!verdict.ok) {
    const { fr, en } = IDENTIFIER_TEXTS[verdict.reason];
    return error(path, verdict.reason, REGISTER, fr, en);
  }
  const answer = context.establishment?.(verdict.value);
  return answer && ANSWERS[answer.status]?.(path);
}

const ANSWERS: Readonly<Record<EstablishmentAnswer["status"], ((path: string) => Finding) | undefined>> = {
  open: undefined,
  closed: (path) =>
    error(
      path,
      "siret_closed",
      REGISTER,
      "Cet établissement est fermé : indiquez le SIRET d’un établissement ouvert.",
      "This establishment is closed: give the SIRET of an open one.",
    ),
  not_found: (path) =>
    error(
      path,
      "siret_not_found",
      REGISTER,
      "Le répertoire Sirene ne connaît pas ce SIRET : vérifiez-le sur l’annuaire des entreprises.",
      "The Sirene register does not know this SIRET: check it in the company directory.",
    ),
  undisclosed: (path) =>
    warning(
      path,
      "siret_undisclosed",
      REGISTER,
      "Cet établissement a demandé à ne pas être diffusé : vérifiez vous-même son nom et son adresse.",
      "This establishment asked not to be published: check its name and address yourself.",
    ),
  unavailable: (path) =>
    warning(
      path,
      "siret_not_verified",
      REGISTER,
      "Le répertoire Sirene ne répond pas : ce SIRET n’a pas pu être vérifié. Vous pouvez continuer.",
      "The Sirene register does not answer: this SIRET could not be verified. You may go on.",
    ),
};
