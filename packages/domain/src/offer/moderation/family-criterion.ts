import type { OfferFinding } from "./finding.js";
import type { Sentence } from "./offer-text.js";
import { findPhrases, type PhraseRule } from "./phrase-rule.js";

const RULE: PhraseRule = {
  code: "family_criterion",
  legalRef: "L1132-1, L1142-1",
  message: {
    fr: "Une offre ne demande rien de la situation de famille : dites plutôt les horaires et les déplacements.",
    en: "An offer asks nothing about family: tell the hours and the travel instead.",
  },
  wrong: [
    /\bcelibataires?\b/,
    /\b(?:marie|divorce|pacse)(?:\.?e)?s?\b/,
    /\bsans (?:enfants?|charges? (?:de famille|familiales?)|attaches?(?: familiales?)?|(?:contraintes?|obligations?) (?:de famille|familiales?)|conjoint)\b/,
    /\blibres? de (?:toute |toutes )?(?:contraintes?|obligations?|attaches?|charges?)(?: (?:familiales?|de famille|personnelles?))\b/,
    /\b(?:meres?|peres?|parents?) de (?:jeunes? )?(?:famille|enfants?)(?: en bas age)? (?:s'abstenir|exclus?|non)/,
    /\b(?:votre|sa|leur|la) situation (?:de famille|familiale|matrimoniale|maritale)\b/,
    /\b(?:pas d'|aucun |sans projet d')enfants?\b/,
    /\b(?:pas|ni|non|sans|etes|etre) (?:etre )?enceintes?\b|\bfemmes? enceintes?\b|\bprojets? de (?:grossesse|maternite)/,
    /\bsituation (?:familiale|de famille|matrimoniale) ?:/,
    /\b(?:nombre d'enfants|enfants a charge|garde d'enfants (?:prevue|organisee|assuree))\b/,
  ],
  lawful: [
    /\b(?:quel(?:le)?s? que soi(?:en)?t|sans distinction|independamment|sans consideration)\b.{0,80}\b(?:situation|statut) (?:de famille|familiale|matrimoniale)/g,
    /\benfants? (?:de|du|des) (?:salaries|collaborateurs|personnel)\b|\bsupplement familial.{0,60}enfants? a charge/g,
    /\bsignaux? marie|\bdonnees? mariee?s?/g,
    /\bmarie (?:la |le |les |l'|a |avec )/g,
    /\b(?:carte|cartes|societe|societes|maison|maisons|requete|base)[ -]meres?\b/g,
  ],
};

/** Something asked about the candidate's family. */
export const findFamilyCriteria = (sentences: readonly Sentence[]): OfferFinding[] =>
  findPhrases(RULE, sentences);
