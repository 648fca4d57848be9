import { IDENTIFIER_TEXTS } from "../../identifiers/identifier-texts.js";
import { checkNaf, nafVersion } from "../../identifiers/naf.js";
import type { Rule } from "../context.js";
import { error, warning } from "../finding.js";

const PATH = "employer.naf";
const NAF_2025_STARTS_ON = "2027-01-01";

/** R03: the activity code exists, in the classification in force. */
export const activityExists: Rule = ({ employer }, { isActivityKnown, today }) => {
  if (!employer?.naf) return [];
  const verdict = checkNaf(employer.naf);
  if (!verdict.ok) {
    const { fr, en } = IDENTIFIER_TEXTS[verdict.reason];
    return [error(PATH, verdict.reason, "Décret 2007-1888", fr, en)];
  }
  if (isActivityKnown?.(verdict.value) === false) {
    return [
      error(
        PATH,
        "naf_unknown",
        "Décret 2007-1888",
        "Ce code NAF n’existe pas : relevez-le sur l’annuaire des entreprises.",
        "No such NAF code: read it in the company directory.",
      ),
    ];
  }
  const current = today < NAF_2025_STARTS_ON ? "rev2" : "2025";
  if (nafVersion(verdict.value) === current) return [];
  const [fr, en] =
    current === "rev2"
      ? [
          "de la NAF rév. 2, en vigueur jusqu’au 31/12/2026",
          "of the NAF rév. 2, in force until 31 December 2026",
        ]
      : ["de la NAF 2025, en vigueur depuis le 01/01/2027", "of the NAF 2025, in force since 1 January 2027"];
  return [
    warning(
      PATH,
      "naf_of_other_version",
      "Décret 2025-736",
      `Indiquez le code ${fr}.`,
      `Write the code ${en}.`,
    ),
  ];
};
