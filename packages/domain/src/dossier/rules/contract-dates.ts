import { addDays, addMonths } from "../../calendar/date.js";
import { isAmendment } from "../codes/contract-kinds.js";
import type { Rule } from "../context.js";
import type { Dossier } from "../dossier.js";
import { error, warning } from "../finding.js";
import { dateOf } from "../read.js";

/** R30: signed before work starts, or that day. An amendment is signed on the way. */
export const signedBeforeStart: Rule = ({ contract }) => {
  const signedOn = dateOf(contract?.signedOn);
  const startsOn = dateOf(contract?.startsOn);
  if (!signedOn || !startsOn || signedOn <= startsOn || isAmendment(contract?.kind)) return [];
  return [
    error(
      "contract.signedOn",
      "signed_after_start",
      "L6222-4",
      "Le contrat doit être signé au plus tard le jour où il commence.",
      "The contract must be signed by the day it starts.",
    ),
  ];
};

const MIN_MONTHS = 6;
const MAX_MONTHS = 54;

/** R31: ends after it starts, and lasts from 6 to 54 months, its last day counted; beyond 36, or 48 in some cases, a warning. */
export const lengthIsAllowed: Rule = (dossier) => {
  const startsOn = dateOf(dossier.contract?.startsOn);
  const endsOn = dateOf(dossier.contract?.endsOn);
  if (!startsOn || !endsOn) return [];
  if (endsOn <= startsOn) {
    return [
      error(
        "contract.endsOn",
        "contract_ends_before_start",
        "L6222-7-1",
        "Le contrat doit se terminer après avoir commencé.",
        "The contract must end after it starts.",
      ),
    ];
  }
  const dayAfter = addDays(endsOn, 1);
  if (dayAfter < addMonths(startsOn, MIN_MONTHS)) {
    return [
      error(
        "contract.endsOn",
        "contract_too_short",
        "L6222-7-1",
        "Le contrat doit durer 6 mois au moins.",
        "The contract must last 6 months at least.",
      ),
    ];
  }
  if (dayAfter > addMonths(startsOn, MAX_MONTHS)) {
    return [
      error(
        "contract.endsOn",
        "contract_too_long",
        "L6222-7-1",
        "Le contrat ne peut pas durer plus de 4 ans et 6 mois, prolongations comprises.",
        "The contract may not last more than 4 years and 6 months, extensions included.",
      ),
    ];
  }
  const usual = usualMonths(dossier);
  if (dayAfter <= addMonths(startsOn, usual)) return [];
  return [
    warning(
      "contract.endsOn",
      "contract_over_usual_length",
      usual === 36 ? "L6222-7-1" : "R6222-46",
      `Sauf prolongation, le contrat dure ${usual / 12} ans au plus.`,
      `Unless extended, the contract lasts ${usual / 12} years at most.`,
    ),
  ];
};

/** Three years; four for a disabled worker (R6222-46), a top athlete (R6222-60), or a contract extended by amendment. */
function usualMonths({ apprentice, contract }: Dossier): 36 | 48 {
  const isExtended = contract?.kind === "33" || contract?.kind === "34";
  return isExtended || apprentice?.isDisabledWorker || apprentice?.isTopAthlete ? 48 : 36;
}

/** R32: not over yet when it is filed. */
export const isNotOverAtFiling: Rule = ({ contract }, { purpose, today }) => {
  const endsOn = dateOf(contract?.endsOn);
  if (purpose === "draft" || !endsOn || endsOn >= today) return [];
  return [
    error(
      "contract.endsOn",
      "contract_already_over",
      "D6224-1",
      "Le contrat est déjà terminé : il ne peut plus être transmis.",
      "The contract is already over: it can no longer be sent.",
    ),
  ];
};
