import type { DossierFindings } from "@alternance-kit/contract/dossier";
import type { CostOverrides } from "@alternance-kit/domain/cost-input";
import { isDate } from "@alternance-kit/domain/date";
import { checkDossier, isFileable } from "@alternance-kit/domain/dossier-check";
import {
  aidDeadline,
  decisionDeadline,
  transmissionDeadline,
} from "@alternance-kit/domain/dossier-deadlines";
import { isFrenchHoliday } from "./french-holidays.js";
import { joinNir, type KeptDossier } from "./kept-dossier.js";
import { legalMinimum } from "./legal-minimum.js";

export interface ValidateDossierDeps {
  /** What the operator entered over the domain's tables. */
  costOverrides(): Promise<CostOverrides>;
}

/** What the rules say of a file, and the days not to miss. Registries are not asked: the rules that need one stay silent. */
export async function validateDossier(
  deps: ValidateDossierDeps,
  { file, nir, recorded }: KeptDossier,
  purpose: DossierFindings["purpose"],
  today: string,
): Promise<DossierFindings> {
  const context = {
    today,
    purpose,
    isHoliday: isFrenchHoliday,
    minimumPay: legalMinimum(await deps.costOverrides()),
  };
  const findings = checkDossier(joinNir(file.data, nir), context);
  const startsOn = dayIn(file.data.contract?.startsOn);
  const signedOn = dayIn(file.data.contract?.signedOn);
  return {
    purpose,
    checkedOn: today,
    isFileable: purpose === "filing" && isFileable(findings),
    findings: [...findings],
    deadlines: {
      transmitBy: startsOn === undefined ? null : transmissionDeadline(startsOn, isFrenchHoliday),
      decisionBy: recorded.status === "transmitted" ? decisionDeadline(recorded.receivedOn) : null,
      transmitForAidBy: signedOn === undefined ? null : aidDeadline(signedOn),
    },
  };
}

const dayIn = (text: string | undefined): string | undefined =>
  text !== undefined && isDate(text) ? text : undefined;
