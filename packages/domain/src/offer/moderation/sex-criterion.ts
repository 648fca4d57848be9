import type { OfferFinding } from "./finding.js";
import type { Sentence } from "./offer-text.js";
import { findPhrases, type PhraseRule } from "./phrase-rule.js";

const SOMEONE = "(?:hommes?|femmes?|garcons?|filles?|dames?|messieurs|monsieur|demoiselles?|mademoiselle)";
const ONLY =
  "(?:uniquement|exclusivement|seulement|imperativement|obligatoirement|de preference|prioritairement)";

const RULE: PhraseRule = {
  code: "sex_criterion",
  legalRef: "L1142-1",
  message: {
    fr: "Une offre ne dit pas si elle cherche un homme ou une femme : elle s’adresse aux deux.",
    en: "An offer does not say whether it wants a man or a woman: it speaks to both.",
  },
  wrong: [
    new RegExp(
      String.raw`\b(?:recherch|cherch|recrut|souhait|voulons|embauch|besoin)\w*\b[^,:]{0,40}\b(?:un|une|des|d'un|d'une) (?:jeune )?${SOMEONE}\b`,
    ),
    new RegExp(
      String.raw`\b(?:reserve|destine|ouvert|adresse|convient)\w* (?:${ONLY} )?(?:aux|a des|a une?|a) (?:jeunes? )?${SOMEONE}\b`,
    ),
    new RegExp(String.raw`\b${SOMEONE} (?:${ONLY}|exige|souhaite|requis)`),
    new RegExp(String.raw`\b${ONLY} (?:une? |des |aux? |les )?(?:jeunes? )?${SOMEONE}\b`),
    /\b(?:profils?|candidat\w*|personnel|personne|sexe)s? (?:plutot |strictement )?(?:masculin|feminin)/,
    /\b(?:de )?sexe (?:masculin|feminin)|\bsexe ?: ?[a-z]/,
    /\( ?(?:h|f|homme|femme|hommes|femmes) ?\)/,
    /\bjeune (?:homme|femme|fille|garcon)\b/,
    new RegExp(String.raw`\b(?:interdit|ferme|impossible|pas)\w* (?:aux|pour les|de) ${SOMEONE}\b`),
  ],
  lawful: [
    /\bh ?[/|-] ?f(?: ?[/|-] ?[xn])?\b|\bf ?[/|-] ?h(?: ?[/|-] ?[xn])?\b/g,
    /\b(?:hommes?|femmes?) ?(?:[/|-]|et|ou|comme|ni)(?: (?:aux?|les|des|une?|d'une?))? ?(?:hommes?|femmes?)\b/g,
    /\bencourag\w*.{0,80}|\bcandidatures? (?:feminines?|de femmes)\b(?=.{0,40}(?:bienvenu|encourag|appreci))/g,
    /\b(?:jours?|mois|heures?)[ /-]hommes?|\bhommes?[ /-](?:machine|jours?|mois)|\bhommes? du milieu|\bdroits? de l'homme/g,
  ],
  lawfulSentence:
    /encourag|bienvenu|feminis|mixite|parite|egalite|diversite|quel(?:le)? que soit|sans distinction|toutes les candidatures|association|fondation/,
};

/** A man or a woman asked for. A trade named in one gender is not: it speaks of the trade. */
export const findSexCriteria = (sentences: readonly Sentence[]): OfferFinding[] =>
  findPhrases(RULE, sentences);
