import { addMonths } from "../../calendar/date.js";
import { isAmendment } from "../codes/contract-kinds.js";
import type { Rule } from "../context.js";
import type { Dossier } from "../dossier.js";
import { error, type Finding, warning } from "../finding.js";
import { dateOf } from "../read.js";

/** Of an amendment, the date is that of the amendment, signed long after training started. */
const contractSignedOn = ({ contract }: Dossier): string | undefined =>
  isAmendment(contract?.kind) ? undefined : dateOf(contract?.signedOn);

/** R40: practical training starts within three months of the contract, not before it nor its signature, not after its end. */
export const practiceStartsInTime: Rule = (dossier) => {
  const path = "contract.practicalTrainingStartsOn";
  const practice = dateOf(dossier.contract?.practicalTrainingStartsOn);
  const startsOn = dateOf(dossier.contract?.startsOn);
  const endsOn = dateOf(dossier.contract?.endsOn);
  const signedOn = contractSignedOn(dossier);
  if (!practice) return [];
  const findings: Finding[] = [];
  const say = (code: string, fr: string, en: string) => findings.push(error(path, code, "L6222-12", fr, en));
  if (startsOn && practice < startsOn) {
    say(
      "practice_before_start",
      "La formation pratique ne peut pas commencer avant le contrat.",
      "Practical training may not start before the contract.",
    );
  }
  if (startsOn && practice > addMonths(startsOn, 3)) {
    say(
      "practice_too_late",
      "La formation pratique doit commencer dans les 3 mois qui suivent le début du contrat.",
      "Practical training must start within 3 months of the contract’s first day.",
    );
  }
  if (signedOn && practice < signedOn) {
    say(
      "practice_before_signature",
      "La formation pratique ne peut pas commencer avant la signature du contrat.",
      "Practical training may not start before the contract is signed.",
    );
  }
  if (endsOn && practice > endsOn) {
    say(
      "practice_after_end",
      "La formation pratique ne peut pas commencer après la fin du contrat.",
      "Practical training may not start after the contract ends.",
    );
  }
  return findings;
};

/** R41: teaching starts within three months of the contract, either side, and of practice; not before the signature. */
export const teachingStartsInTime: Rule = (dossier) => {
  const path = "training.startsOn";
  const teaching = dateOf(dossier.training?.startsOn);
  const practice = dateOf(dossier.contract?.practicalTrainingStartsOn);
  const startsOn = dateOf(dossier.contract?.startsOn);
  const signedOn = contractSignedOn(dossier);
  if (!teaching) return [];
  const findings: Finding[] = [];
  const say = (code: string, fr: string, en: string) => findings.push(error(path, code, "L6222-12", fr, en));
  if (startsOn && teaching < addMonths(startsOn, -3)) {
    say(
      "teaching_too_early",
      "La formation en CFA ne peut pas commencer plus de 3 mois avant le contrat.",
      "Teaching may not start more than 3 months before the contract.",
    );
  }
  if (startsOn && teaching > addMonths(startsOn, 3)) {
    say(
      "teaching_too_late",
      "La formation en CFA doit commencer dans les 3 mois qui suivent le début du contrat.",
      "Teaching must start within 3 months of the contract’s first day.",
    );
  }
  if (practice && teaching < addMonths(practice, -3)) {
    say(
      "teaching_too_long_before_practice",
      "La formation en CFA ne peut pas commencer plus de 3 mois avant la formation pratique.",
      "Teaching may not start more than 3 months before practical training.",
    );
  }
  if (signedOn && teaching < signedOn) findings.push(beforeSignature(dossier, path));
  return findings;
};

/** Someone may be taught for three months before finding an employer (L6222-12-1), or after a contract was broken: then it is to be checked only. */
function beforeSignature({ apprentice }: Dossier, path: string): Finding {
  const wasTrainee = apprentice?.situationBefore === "7" || apprentice?.situationBefore === "8";
  return wasTrainee
    ? warning(
        path,
        "teaching_before_signature",
        "L6222-12-1",
        "La formation en CFA a commencé avant la signature : vérifiez que l’apprenti y était stagiaire de la formation professionnelle.",
        "Teaching started before the signature: check that the apprentice was then a vocational trainee there.",
      )
    : error(
        path,
        "teaching_before_signature",
        "L6222-4",
        "La formation en CFA ne peut pas commencer avant la signature du contrat.",
        "Teaching may not start before the contract is signed.",
      );
}
