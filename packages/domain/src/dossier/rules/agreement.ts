import { AGREEMENT_IN_NEGOTIATION, checkIdcc, NO_AGREEMENT } from "../../identifiers/idcc.js";
import { IDENTIFIER_TEXTS } from "../../identifiers/identifier-texts.js";
import type { Rule } from "../context.js";
import { error, warning } from "../finding.js";

const PATH = "employer.idcc";
/** The agreement of the employer's main activity applies. */
const AGREEMENT = "L2261-2";

/** R02: the collective agreement is known and in force, and the file goes to its OPCO. */
export const agreementIsInForce: Rule = ({ employer }, { agreement }) => {
  if (!employer?.idcc) return [];
  const verdict = checkIdcc(employer.idcc);
  if (!verdict.ok) {
    const { fr, en } = IDENTIFIER_TEXTS[verdict.reason];
    return [error(PATH, verdict.reason, AGREEMENT, fr, en)];
  }
  if (verdict.value === NO_AGREEMENT || verdict.value === AGREEMENT_IN_NEGOTIATION) return [];
  const answer = agreement?.(verdict.value);
  if (answer?.status === "unknown") {
    return [
      error(
        PATH,
        "idcc_unknown",
        AGREEMENT,
        "Cet IDCC est inconnu : relevez-le sur un bulletin de salaire, ou indiquez 9999 sans convention collective.",
        "This IDCC is unknown: read it on a pay slip, or write 9999 without a collective agreement.",
      ),
    ];
  }
  if (answer?.status === "replaced") {
    return [
      error(
        PATH,
        "idcc_replaced",
        AGREEMENT,
        `Cette convention collective n’est plus en vigueur${answer.by ? ` : indiquez ${answer.by}` : ""}.`,
        `This collective agreement is no longer in force${answer.by ? `: write ${answer.by}` : ""}.`,
      ),
    ];
  }
  const opco = answer?.opco;
  if (!opco || !employer.opco || opco === employer.opco) return [];
  return [
    warning(
      "employer.opco",
      "opco_of_another_agreement",
      "L6332-1",
      `D’après la convention collective, l’OPCO est ${opco} : vérifiez avant de transmettre.`,
      `By the collective agreement, the OPCO is ${opco}: check before sending.`,
    ),
  ];
};
