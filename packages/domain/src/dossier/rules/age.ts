import { ageOn } from "../../calendar/date.js";
import type { Rule } from "../context.js";
import { error, type Finding } from "../finding.js";
import { dateOf } from "../read.js";

/** R10: born in the past, and 15 at least on the contract's first day. */
export const apprenticeIsOldEnough: Rule = ({ apprentice, contract }, { today }) => {
  const birthDate = dateOf(apprentice?.birthDate);
  if (!birthDate) return [];
  if (birthDate > today) {
    return [
      error(
        "apprentice.birthDate",
        "birth_date_in_future",
        "L6222-1",
        "La date de naissance est dans le futur : vérifiez l’année.",
        "The birth date is in the future: check the year.",
      ),
    ];
  }
  const startsOn = dateOf(contract?.startsOn);
  if (!startsOn || ageOn(birthDate, startsOn) >= 15) return [];
  return [
    error(
      "apprentice.birthDate",
      "apprentice_too_young",
      "L6222-1",
      "L’apprenti doit avoir 15 ans au premier jour du contrat.",
      "The apprentice must be 15 on the first day of the contract.",
    ),
  ];
};

/** Derogations that say the apprentice is under 16: for that reason, or for several. */
const UNDER_16: readonly (string | undefined)[] = ["11", "50"];
/** Lower secondary school was left before its end. */
const COLLEGE_NOT_COMPLETED: readonly (string | undefined)[] = ["41", "42"];

/** R11: under 16, by derogation and after lower secondary school only; from 16 without that derogation. */
export const under16IsDerogated: Rule = ({ apprentice, contract }, { purpose }) => {
  const birthDate = dateOf(apprentice?.birthDate);
  const startsOn = dateOf(contract?.startsOn);
  if (!birthDate || !startsOn) return [];
  const derogation = contract?.derogation;
  if (ageOn(birthDate, startsOn) >= 16) {
    if (derogation !== "11") return [];
    return [
      error(
        "contract.derogation",
        "derogation_11_from_16",
        "L6222-1",
        "La dérogation 11 est réservée aux apprentis de moins de 16 ans au premier jour du contrat.",
        "Derogation 11 is for apprentices under 16 on the first day of the contract.",
      ),
    ];
  }
  const findings: Finding[] = [];
  if ((derogation !== undefined || purpose === "filing") && !UNDER_16.includes(derogation)) {
    findings.push(
      error(
        "contract.derogation",
        "derogation_11_needed",
        "L6222-1",
        "Avant 16 ans, indiquez la dérogation 11, ou 50 si plusieurs s’appliquent.",
        "Under 16, give derogation 11, or 50 if several apply.",
      ),
    );
  }
  if (COLLEGE_NOT_COMPLETED.includes(apprentice?.lastClass)) {
    findings.push(
      error(
        "apprentice.lastClass",
        "college_not_completed",
        "L6222-1",
        "Avant 16 ans, l’apprenti doit avoir achevé le collège (dernière classe 40 ou au-delà).",
        "Under 16, the apprentice must have completed lower secondary school (last class 40 or further).",
      ),
    );
  }
  return findings;
};
