import type { Rule } from "../context.js";
import { aidDeadline, transmissionDeadline } from "../deadlines.js";
import { dayFr, type Finding, warning } from "../finding.js";
import { dateOf } from "../read.js";

/** R55: what is late: the sending to the OPCO, and the aid that depends on it. */
export const deadlinesAreKept: Rule = ({ contract }, { isHoliday, today }) => {
  const findings: Finding[] = [];
  const startsOn = dateOf(contract?.startsOn);
  const signedOn = dateOf(contract?.signedOn);
  const sendBy = startsOn && isHoliday && transmissionDeadline(startsOn, isHoliday);
  if (sendBy && today > sendBy) {
    findings.push(
      warning(
        "contract.startsOn",
        "transmission_late",
        "D6224-1",
        `Le contrat devait être transmis à l’OPCO au plus tard le ${dayFr(sendBy)} : transmettez-le sans attendre.`,
        `The contract was to be sent to the OPCO by ${sendBy}: send it without delay.`,
      ),
    );
  }
  const claimBy = signedOn && aidDeadline(signedOn);
  if (claimBy && today > claimBy) {
    findings.push(
      warning(
        "contract.signedOn",
        "aid_deadline_passed",
        "D6243-2",
        `Transmis après le ${dayFr(claimBy)}, plus de 6 mois après sa signature, le contrat n’ouvre plus droit à l’aide.`,
        `Sent after ${claimBy}, more than 6 months after its signature, the contract no longer brings the aid.`,
      ),
    );
  }
  return findings;
};
