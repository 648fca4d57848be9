import { addDays, addMonths } from "../../calendar/date.js";
import { isAmendment } from "../codes/contract-kinds.js";
import type { Rule } from "../context.js";
import { error, type Finding, warning } from "../finding.js";
import { dateOf } from "../read.js";

const PATH = "training.endsOn";
const LENGTH = "L6222-7-1";

/** R42: the last exam falls inside the contract, which ends within two months of it, three at the very most. */
export const examsFallInside: Rule = ({ contract, training }) => {
  const exam = dateOf(training?.endsOn);
  const startsOn = dateOf(contract?.startsOn);
  const endsOn = dateOf(contract?.endsOn);
  const signedOn = isAmendment(contract?.kind) ? undefined : dateOf(contract?.signedOn);
  if (!exam) return [];
  const findings: Finding[] = [];
  if (startsOn && exam < startsOn) {
    findings.push(
      error(
        PATH,
        "exam_before_start",
        LENGTH,
        "Le dernier examen ne peut pas précéder le début du contrat.",
        "The last exam may not come before the contract starts.",
      ),
    );
  }
  if (signedOn && exam < signedOn) {
    findings.push(
      error(
        PATH,
        "exam_before_signature",
        LENGTH,
        "Le dernier examen ne peut pas précéder la signature du contrat.",
        "The last exam may not come before the contract is signed.",
      ),
    );
  }
  if (endsOn) findings.push(...endFindings(exam, endsOn));
  return findings;
};

function endFindings(exam: string, endsOn: string): readonly Finding[] {
  if (exam > endsOn) {
    return [
      error(
        PATH,
        "exam_after_end",
        LENGTH,
        "Le contrat doit couvrir le dernier examen.",
        "The contract must cover the last exam.",
      ),
    ];
  }
  const fr = "Le contrat se termine au plus tard 2 mois après le dernier examen";
  const en = "The contract ends at most 2 months after the last exam";
  if (endsOn > addMonths(exam, 3)) {
    return [
      error(
        "contract.endsOn",
        "contract_ends_long_after_exam",
        LENGTH,
        `${fr} ; au-delà de 3 mois, il sera refusé.`,
        `${en}; beyond 3 months, it will be refused.`,
      ),
    ];
  }
  if (endsOn > addMonths(exam, 2)) {
    return [warning("contract.endsOn", "contract_ends_after_exam", LENGTH, `${fr}.`, `${en}.`)];
  }
  return [];
}

/** R43: teaching lasts from 6 to 48 months, its last day counted. */
export const teachingLengthIsAllowed: Rule = ({ training }) => {
  const startsOn = dateOf(training?.startsOn);
  const endsOn = dateOf(training?.endsOn);
  if (!startsOn || !endsOn) return [];
  const say = (code: string, fr: string, en: string) => [error(PATH, code, LENGTH, fr, en)];
  const dayAfter = addDays(endsOn, 1);
  if (endsOn < startsOn) {
    return say(
      "teaching_ends_before_start",
      "La formation doit se terminer après avoir commencé.",
      "Teaching must end after it starts.",
    );
  }
  if (dayAfter < addMonths(startsOn, 6)) {
    return say(
      "teaching_too_short",
      "La formation doit durer 6 mois au moins.",
      "Teaching must last 6 months at least.",
    );
  }
  if (dayAfter > addMonths(startsOn, 48)) {
    return say(
      "teaching_too_long",
      "La formation ne peut pas durer plus de 4 ans.",
      "Teaching may not last more than 4 years.",
    );
  }
  return [];
};
