import { ageOn } from "../../calendar/date.js";
import type { DossierContext, Rule } from "../context.js";
import type { Dossier, Mentor } from "../dossier.js";
import { MENTOR_PARTS } from "../fields/mentors.js";
import { error, type Finding } from "../finding.js";
import { dateOf, isMissing } from "../read.js";

/** R20: mentors are of age and eligible; a second one is named whole or not at all. */
export const mentorsAreEligible: Rule = (dossier, context) => {
  const mentors = dossier.mentors ?? [];
  return [
    ...mentors.flatMap((mentor, index) => ageFindings(mentor, index, dossier, context)),
    ...(context.purpose === "filing" ? [...secondMentorFindings(mentors[1]), ...attestation(dossier)] : []),
    ...(mentors.length > 2 ? [tooManyMentors] : []),
  ];
};

function ageFindings(
  mentor: Mentor,
  index: number,
  { contract }: Dossier,
  { today }: DossierContext,
): readonly Finding[] {
  const path = `mentors.${index}.birthDate`;
  const birthDate = dateOf(mentor.birthDate);
  const startsOn = dateOf(contract?.startsOn);
  if (!birthDate) return [];
  if (birthDate > today) {
    return [
      error(
        path,
        "birth_date_in_future",
        "L6223-8-1",
        "La date de naissance est dans le futur : vérifiez l’année.",
        "The birth date is in the future: check the year.",
      ),
    ];
  }
  if (!startsOn || ageOn(birthDate, startsOn) >= 18) return [];
  return [
    error(
      path,
      "mentor_is_minor",
      "L6223-8-1",
      "Le maître d’apprentissage doit avoir 18 ans au premier jour du contrat.",
      "The mentor must be 18 on the first day of the contract.",
    ),
  ];
}

function secondMentorFindings(mentor: Mentor | undefined): readonly Finding[] {
  const missing = MENTOR_PARTS.filter(([part]) => isMissing(mentor?.[part]));
  if (missing.length === MENTOR_PARTS.length) return [];
  return missing.map(([part, fr, en]) =>
    error(
      `mentors.1.${part}`,
      "mentor_incomplete",
      "R6222-3",
      `Complétez le second maître d’apprentissage (« ${fr} ») ou retirez-le.`,
      `Complete the second mentor (“${en}”) or remove them.`,
    ),
  );
}

const attestation = ({ attestations }: Dossier): readonly Finding[] =>
  attestations?.mentorsAreEligible
    ? []
    : [
        error(
          "attestations.mentorsAreEligible",
          "mentors_not_attested",
          "R6222-3",
          "L’employeur doit attester que chaque maître d’apprentissage remplit les conditions : diplôme du domaine et de même niveau avec un an d’exercice, ou deux ans d’exercice (R6223-22), sauf accord de branche.",
          "The employer must attest that each mentor meets the conditions: a related diploma of the same level and a year’s practice, or two years’ practice (R6223-22), unless a branch agreement says otherwise.",
        ),
      ];

const tooManyMentors = error(
  "mentors",
  "too_many_mentors",
  "CERFA 10103*14",
  "Le formulaire prévoit deux maîtres d’apprentissage au plus.",
  "The form has room for two mentors at most.",
);
