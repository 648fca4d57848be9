import type { Rule } from "../context.js";
import { error, type Finding } from "../finding.js";
import { isMissing } from "../read.js";

/** R60: at filing, the employer has attested to hold the documents, and the place of signature is named. */
export const attestationsAreGiven: Rule = ({ attestations }, { purpose }) => {
  if (purpose === "draft") return [];
  const findings: Finding[] = [];
  if (!attestations?.documentsAreHeld) {
    findings.push(
      error(
        "attestations.documentsAreHeld",
        "documents_not_attested",
        "CERFA 10103*14",
        "L’employeur doit attester disposer de l’ensemble des pièces justificatives nécessaires au dépôt.",
        "The employer must attest to hold all the documents that the deposit asks for.",
      ),
    );
  }
  if (isMissing(attestations?.signedAt)) {
    findings.push(
      error(
        "attestations.signedAt",
        "place_of_signature_needed",
        "CERFA 10103*14",
        "Indiquez le lieu de signature du contrat.",
        "Name the place where the contract is signed.",
      ),
    );
  }
  return findings;
};
