import { IDENTIFIER_TEXTS } from "../../identifiers/identifier-texts.js";
import { checkNir } from "../../identifiers/nir.js";
import { type NirParts, nirParts } from "../../identifiers/nir-parts.js";
import { BORN_ABROAD } from "../codes/birth-departments.js";
import type { Rule } from "../context.js";
import type { Apprentice } from "../dossier.js";
import { error, type Finding, warning } from "../finding.js";
import { dateOf } from "../read.js";

const PATH = "apprentice.nir";
const NIR = "Décret 82-103";

/** Corsica was one department until then, and the map had changed before. */
const MAP_OF_TODAY_STARTS_IN = "1976";

/** R14: the number is a possible one, and says what the file says of sex, birth and place. No text repeats it. */
export const nirAgreesWithBirth: Rule = ({ apprentice }) => {
  if (!apprentice?.nir) return [];
  const verdict = checkNir(apprentice.nir);
  if (!verdict.ok) {
    const { fr, en } = IDENTIFIER_TEXTS[verdict.reason];
    return [error(PATH, verdict.reason, NIR, fr, en)];
  }
  const parts = nirParts(verdict.value);
  return [
    ...temporaryFinding(parts),
    ...sexFinding(parts, apprentice),
    ...birthDateFindings(parts, apprentice),
    ...departmentFinding(parts, apprentice),
  ];
};

const temporaryFinding = ({ isTemporary }: NirParts): readonly Finding[] =>
  isTemporary
    ? [
        warning(
          PATH,
          "nir_temporary",
          NIR,
          "Ce numéro est provisoire : remplacez-le par le numéro définitif dès qu’il est attribué.",
          "This number is temporary: replace it with the final one as soon as it is given.",
        ),
      ]
    : [];

const sexFinding = (parts: NirParts, { sex }: Apprentice): readonly Finding[] =>
  sex === undefined || sex === parts.sex
    ? []
    : [
        error(
          PATH,
          "nir_of_other_sex",
          NIR,
          "Le premier chiffre du numéro de sécurité sociale ne correspond pas au sexe indiqué.",
          "The first digit of the social security number does not go with the sex given.",
        ),
      ];

function birthDateFindings(parts: NirParts, apprentice: Apprentice): readonly Finding[] {
  const birthDate = dateOf(apprentice.birthDate);
  if (!birthDate) return [];
  const findings: Finding[] = [];
  if (parts.yearOfCentury !== birthDate.slice(2, 4)) {
    findings.push(
      error(
        PATH,
        "nir_of_other_year",
        NIR,
        "Les 2e et 3e chiffres du numéro de sécurité sociale ne sont pas ceux de l’année de naissance.",
        "The 2nd and 3rd digits of the social security number are not those of the year of birth.",
      ),
    );
  }
  if (parts.month !== undefined && parts.month !== birthDate.slice(5, 7)) {
    findings.push(
      error(
        PATH,
        "nir_of_other_month",
        NIR,
        "Les 4e et 5e chiffres du numéro de sécurité sociale ne sont pas ceux du mois de naissance.",
        "The 4th and 5th digits of the social security number are not those of the month of birth.",
      ),
    );
  }
  return findings;
}

function departmentFinding(parts: NirParts, { birthDepartment, birthDate }: Apprentice): readonly Finding[] {
  if (!birthDepartment || placesOf(birthDepartment).includes(parts.department)) return [];
  const isOfTodaysMap = birthDate === undefined || birthDate >= MAP_OF_TODAY_STARTS_IN;
  const say = isOfTodaysMap ? error : warning;
  return [
    say(
      PATH,
      "nir_of_other_department",
      NIR,
      "Le département de naissance n’est pas celui du numéro de sécurité sociale (3 chiffres outre-mer, 99 à l’étranger).",
      "The department of birth is not that of the social security number (3 digits overseas, 99 abroad).",
    ),
  ];
}

/** The codes a NIR may bear for a place: Mayotte was 985 until 2011, Saint-Barthélemy and Saint-Martin part of Guadeloupe until 2007. */
function placesOf(birthDepartment: string): readonly string[] {
  switch (birthDepartment) {
    case "976":
      return ["976", "985"];
    case "977":
    case "978":
      return [birthDepartment, "971"];
    case "2A":
    case "2B":
      return [birthDepartment, "20"];
    case BORN_ABROAD:
      return [BORN_ABROAD, ...FORMER_COLONIES];
    default:
      return [birthDepartment];
  }
}

/** Algeria (91 to 94), Morocco (95) and Tunisia (96), for births before independence. */
const FORMER_COLONIES = ["91", "92", "93", "94", "95", "96"];
