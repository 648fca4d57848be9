import { isAmendment, isSuccession } from "../codes/contract-kinds.js";
import type { Rule } from "../context.js";
import { error, warning } from "../finding.js";
import { dateOf } from "../read.js";

const EFFECT = "contract.amendmentEffectiveOn";

/** R33: an amendment takes effect on a day of the contract. */
export const amendmentTakesEffectInside: Rule = ({ contract }, { purpose }) => {
  const effectiveOn = dateOf(contract?.amendmentEffectiveOn);
  if (!effectiveOn) {
    if (purpose === "draft" || contract?.amendmentEffectiveOn || !isAmendment(contract?.kind)) return [];
    return [
      error(
        EFFECT,
        "amendment_date_needed",
        "D6224-5",
        "Indiquez la date d’effet de l’avenant.",
        "Give the day the amendment takes effect.",
      ),
    ];
  }
  const startsOn = dateOf(contract?.startsOn);
  const endsOn = dateOf(contract?.endsOn);
  if (startsOn && effectiveOn < startsOn) {
    return [
      error(
        EFFECT,
        "amendment_before_start",
        "D6224-5",
        "L’avenant ne peut pas prendre effet avant le début du contrat.",
        "The amendment may not take effect before the contract starts.",
      ),
    ];
  }
  if (endsOn && effectiveOn > endsOn) {
    return [
      error(
        EFFECT,
        "amendment_after_end",
        "D6224-5",
        "L’avenant ne peut pas prendre effet après la fin du contrat.",
        "The amendment may not take effect after the contract ends.",
      ),
    ];
  }
  return [];
};

const NUMBER = "contract.previousNumber";

/** Department (three characters), year, month, day or NC, serial number. */
const DEPOSIT_NUMBER = /^(?:0\d\d|02[AB]|9[0-5]|97[12346])\d{4}(?:0[1-9]|1[0-2])(?:NC|\d\d)\d{4}$/;

/** R34: the previous contract's deposit number, needed for an amendment and asked for after another contract. */
export const previousContractIsNamed: Rule = ({ contract }, { purpose }) => {
  const { kind, previousNumber } = contract ?? {};
  if (previousNumber) {
    if (DEPOSIT_NUMBER.test(previousNumber.replace(/\s/g, "").toUpperCase())) return [];
    return [
      error(
        NUMBER,
        "previous_number_malformed",
        "CERFA 10103*14",
        "Ce numéro de dépôt n’a pas la forme attendue : département, année, mois, jour ou NC, 4 chiffres (031202609NC0001).",
        "This deposit number does not have the expected form: department, year, month, day or NC, 4 digits (031202609NC0001).",
      ),
    ];
  }
  if (purpose === "draft") return [];
  if (isAmendment(kind)) {
    return [
      error(
        NUMBER,
        "previous_number_needed",
        "D6224-5",
        "Indiquez le numéro de dépôt du contrat que cet avenant modifie.",
        "Give the deposit number of the contract this amendment changes.",
      ),
    ];
  }
  if (!isSuccession(kind)) return [];
  return [
    warning(
      NUMBER,
      "previous_number_asked",
      "CERFA 10103*14",
      "Indiquez le numéro de dépôt du contrat précédent si vous le connaissez.",
      "Give the deposit number of the previous contract if you know it.",
    ),
  ];
};
