import { ageOn } from "../../calendar/date.js";
import type { Rule } from "../context.js";
import { type Finding, warning } from "../finding.js";
import { dateOf } from "../read.js";

/** R15: from outside the European Union, the right to work is to be checked, again for a minor who comes of age on the way. */
export const rightToWorkIsChecked: Rule = ({ apprentice, contract }) => {
  if (apprentice?.nationality !== "3") return [];
  const findings: Finding[] = [
    warning(
      "apprentice.nationality",
      "work_permit_to_check",
      "L5221-5",
      "L’apprenti doit avoir une autorisation de travail ou un titre qui en dispense ; elle est accordée de droit pour un contrat d’apprentissage à durée limitée. Les ressortissants de l’EEE et de Suisse n’en ont pas besoin.",
      "The apprentice needs a work permit, or a residence permit that stands for one; it is granted by right for an apprenticeship of limited length. Citizens of the EEA and Switzerland need none.",
    ),
  ];
  const birthDate = dateOf(apprentice.birthDate);
  const startsOn = dateOf(contract?.startsOn);
  const endsOn = dateOf(contract?.endsOn);
  if (birthDate && startsOn && endsOn && ageOn(birthDate, startsOn) < 18 && ageOn(birthDate, endsOn) >= 18) {
    findings.push(
      warning(
        "contract.endsOn",
        "residence_permit_at_18",
        "L5221-5",
        "L’apprenti aura 18 ans pendant le contrat : préparez sa demande de titre de séjour avant cette date.",
        "The apprentice turns 18 during the contract: prepare the request for a residence permit before that day.",
      ),
    );
  }
  return findings;
};
