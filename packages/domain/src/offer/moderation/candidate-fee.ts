import type { OfferFinding } from "./finding.js";
import type { Sentence } from "./offer-text.js";
import { findPhrases, type PhraseRule } from "./phrase-rule.js";

const MONEY = String.raw`\d[\d .]* ?(?:€|euros?\b|eur\b)`;
const CANDIDATE = "(?:candidat|alternant|apprenti|etudiant|stagiaire|apprenant|famille|inscrit)";

const RULE: PhraseRule = {
  code: "candidate_fee",
  legalRef: "L5321-3",
  message: {
    fr: "Rien ne se paie pour postuler ni pour être placé, et la formation d’un apprenti est gratuite.",
    en: "Nothing is paid to apply nor to be placed, and an apprentice’s training is free.",
  },
  wrong: [
    /\bfrais (?:de |d')(?:dossier|inscription|candidature|scolarite|formation|placement|selection|test|adhesion|reservation)s?\b/,
    /\bdroits? d'(?:inscription|entree|admission)\b/,
    new RegExp(
      String.raw`\b(?:caution|acompte|arrhes|virement|cheque|depot de garantie|participation financiere|somme|cotisation|forfait)\b.{0,50}(?:${MONEY}|\bdemande|\bexige|\brequis|\bobligatoire|\ba (?:verser|regler|payer))`,
    ),
    new RegExp(String.raw`\b(?:versez|reglez|payez|verser|regler|payer|debourser|avancer)\b.{0,40}${MONEY}`),
    new RegExp(
      String.raw`${MONEY}.{0,40}\b(?:a (?:verser|regler|payer|avancer)|vous ser(?:a|ont) demande|sont demandes)`,
    ),
    new RegExp(
      String.raw`\b(?:frais|couts?|scolarite|formation|materiel|ordinateur|${MONEY})\b.{0,60}\b(?:a la|a votre|reste a|restent a) (?:seule )?charge (?:exclusive )?(?:du|de la|de l'|des|d'une?) ?(?:futur )?${CANDIDATE}`,
    ),
    /\b(?:frais|couts?|scolarite|€|euros?)\b.{0,50}\b(?:sont|est|reste|restent|seront|sera) a votre charge/,
    /\bformation (?:est )?(?:payante|a financer soi-meme|a vos frais)|\ba vos frais\b/,
    new RegExp(String.raw`\breste a charge (?:de|du|des|pour) ?(?:l'|le |la |les )?(?:${CANDIDATE}|\d)`),
  ],
  lawful: [
    /\b(?:aucuns?|aucune|sans|pas de|zero|ni|0 ?€ de|jamais de) (?:frais|droits?|caution|acompte|participation|cotisation|somme)\b.{0,40}/g,
    /\bnotes? de frais\b|\bgestion des frais\b/g,
  ],
  lawfulSentence:
    /\b(?:prise?s? en charge|finance[es]*s? (?:par|a 100)|offerte?s?|rembours|gratuite?s?|exoner|aucuns? frais|a la charge (?:de l'(?:entreprise|employeur|opco)|de la societe|de notre|exclusive de l'(?:entreprise|employeur)))/,
};

/** Money asked of candidates. */
export const findCandidateFees = (sentences: readonly Sentence[]): OfferFinding[] =>
  findPhrases(RULE, sentences);
