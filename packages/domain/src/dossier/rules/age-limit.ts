import { addMonths, ageOn } from "../../calendar/date.js";
import { isAmendment, isSuccession } from "../codes/contract-kinds.js";
import type { Rule } from "../context.js";
import type { Apprentice, Contract } from "../dossier.js";
import { error, type Finding } from "../finding.js";
import { dateOf } from "../read.js";

/** The last age allowed in the cases of L6222-2, 1° and 2°: 35 years and 364 days. */
const MAX_AGE_IN_SUCCESSION = 35;

/**
 * R12: 29 at most on the contract's first day, but for the cases of L6222-2. Without limit: a disabled worker, someone with a
 * business project, a top athlete, or a failed exam sat again elsewhere (L6222-11). Up to 35, within a year: after another contract.
 */
export const ageIsWithinLimit: Rule = ({ apprentice, contract }, { purpose }) => {
  const birthDate = dateOf(apprentice?.birthDate);
  const startsOn = dateOf(contract?.startsOn);
  if (!apprentice || !contract || !birthDate || !startsOn) return [];
  const { derogation, kind } = contract;
  if (ageOn(birthDate, startsOn) < 30) {
    if (derogation !== "12") return [];
    return [
      error(
        "contract.derogation",
        "derogation_12_before_30",
        "L6222-2",
        "La dérogation 12 est réservée aux apprentis de 30 ans ou plus au premier jour du contrat.",
        "Derogation 12 is for apprentices of 30 or more on the first day of the contract.",
      ),
    ];
  }
  if (!isOfNoExemptGroup(apprentice)) return [];
  if (kind === "11") {
    return [
      error(
        "contract.kind",
        "first_contract_from_30",
        "L6222-1",
        "À partir de 30 ans, un premier contrat d’apprentissage n’est possible qu’aux travailleurs handicapés, aux créateurs ou repreneurs d’entreprise et aux sportifs de haut niveau.",
        "From 30, a first apprenticeship contract is only for disabled workers, people starting or taking over a business, and top athletes.",
      ),
    ];
  }
  const findings: Finding[] = [];
  const needsDerogation = derogation !== undefined || purpose === "filing";
  if (needsDerogation && derogation !== "12" && derogation !== "50") {
    findings.push(
      error(
        "contract.derogation",
        "derogation_12_needed",
        "L6222-2",
        "À partir de 30 ans, indiquez la dérogation 12, ou 50 si plusieurs s’appliquent.",
        "From 30, give derogation 12, or 50 if several apply.",
      ),
    );
  }
  return isAmendment(kind) ? findings : [...findings, ...successionFindings(contract, birthDate)];
};

/** True once the file says that none of the cases without age limit applies; unanswered boxes leave the question open. */
const isOfNoExemptGroup = (apprentice: Apprentice): boolean =>
  apprentice.isDisabledWorker === false &&
  apprentice.hasBusinessProject === false &&
  apprentice.isTopAthlete === false &&
  !apprentice.hasDisabledWorkerRights &&
  !apprentice.hasDisabilityEquivalence;

function successionFindings(contract: Contract, birthDate: string): readonly Finding[] {
  const signedOn = dateOf(contract.signedOn);
  const previousEndedOn = dateOf(contract.previousEndedOn);
  const isExempt = contract.kind === "22" && contract.followsFailedExam === true;
  if (!isSuccession(contract.kind) || !signedOn || isExempt) return [];
  const findings: Finding[] = [];
  if (ageOn(birthDate, signedOn) > MAX_AGE_IN_SUCCESSION) {
    findings.push(
      error(
        "apprentice.birthDate",
        "apprentice_too_old",
        "D6222-1",
        "À la suite d’un contrat, l’apprenti doit avoir 35 ans au plus à la signature, sauf nouveau contrat chez un autre employeur après un échec à l’examen.",
        "After another contract, the apprentice must be 35 at most at signature, except for a new contract elsewhere after a failed exam.",
      ),
    );
  }
  if (previousEndedOn && signedOn > addMonths(previousEndedOn, 12)) {
    findings.push(
      error(
        "contract.previousEndedOn",
        "previous_contract_too_old",
        "D6222-1",
        "Après 29 ans, le nouveau contrat doit être signé dans l’année qui suit la fin du précédent.",
        "After 29, the new contract must be signed within a year of the end of the former.",
      ),
    );
  }
  return findings;
}
