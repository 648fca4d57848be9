import type { Rule } from "../context.js";
import { error, type Finding, warning } from "../finding.js";

/** Industrial and commercial public bodies hire under private law. */
const INDUSTRIAL_AND_COMMERCIAL = "30";

/** R04: a public employer files elsewhere; the kind of employer fits the sector. */
export const employerIsPrivate: Rule = ({ employer }, { establishment }) => {
  const findings: Finding[] = [];
  const { sector, kind, siret } = employer ?? {};
  const answer = siret === undefined ? undefined : establishment?.(siret);
  const hasPublicCategory = answer?.status === "open" && (answer.legalCategory?.startsWith("7") ?? false);
  if (hasPublicCategory || (sector === "public" && kind !== INDUSTRIAL_AND_COMMERCIAL)) {
    findings.push(
      warning(
        "employer.sector",
        "employer_is_public",
        "L6227-1",
        "Un employeur public ne passe pas par un OPCO : le contrat se dépose sur la plateforme CELIA.",
        "A public employer does not go through an OPCO: the contract is filed on the CELIA platform.",
      ),
    );
  }
  if (kind !== undefined && sector !== undefined && kind.startsWith("1") !== (sector === "private")) {
    findings.push(
      error(
        "employer.kind",
        "employer_kind_of_other_sector",
        "CERFA 10103*14",
        "Ce type d’employeur ne va pas avec le secteur choisi : 11 à 16 pour le privé, 21 à 30 pour le public.",
        "This kind of employer does not go with the sector chosen: 11 to 16 are private, 21 to 30 public.",
      ),
    );
  }
  return findings;
};
