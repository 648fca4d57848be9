import { ageOn } from "../../calendar/date.js";
import type { Rule } from "../context.js";
import { error } from "../finding.js";
import { dateOf, isMissing, valueAt } from "../read.js";

const REPRESENTATIVE = "apprentice.legalRepresentative";
const ALWAYS = ["name", "email", "hasSameAddress"];
const ELSEWHERE = ["address.street", "address.postalCode", "address.city"];

/** R13: someone under 18 at signature, and not emancipated, signs with a legal representative, whom the file names. */
export const minorIsRepresented: Rule = (dossier, { purpose }) => {
  const { apprentice, contract } = dossier;
  const birthDate = dateOf(apprentice?.birthDate);
  const signedOn = dateOf(contract?.signedOn);
  if (purpose === "draft" || !birthDate || !signedOn || apprentice?.isEmancipated) return [];
  if (ageOn(birthDate, signedOn) >= 18) return [];
  const livesElsewhere = apprentice?.legalRepresentative?.hasSameAddress === false;
  return [...ALWAYS, ...(livesElsewhere ? ELSEWHERE : [])]
    .map((part) => `${REPRESENTATIVE}.${part}`)
    .filter((path) => isMissing(valueAt(dossier, path)))
    .map((path) =>
      error(
        path,
        "legal_representative_needed",
        "R6222-2",
        "L’apprenti est mineur à la signature : indiquez son représentant légal, qui signe avec lui.",
        "The apprentice is a minor at signature: name the legal representative, who signs too.",
      ),
    );
};
