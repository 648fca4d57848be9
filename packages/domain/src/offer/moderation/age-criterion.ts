import type { OfferContractType } from "../offer.js";
import type { OfferFinding } from "./finding.js";
import type { Sentence } from "./offer-text.js";
import { findPhrases, type PhraseRule } from "./phrase-rule.js";

const AGE = String.raw`(?:1[5-9]|[2-6]\d)`;
const NOT_OF_SOMETHING = "(?! d[e'u]| que| a nos| d )";

/** The ages the law itself sets: 16 to 29 for an apprenticeship (L6222-1), majority where the work asks for it. */
const SET_BY_LAW: readonly RegExp[] = [
  /\b1[56] (?:a|et|-) (?:29|30) ans(?: revolus)?/g,
  /\b1[56] ?[-/] ?(?:29|30) ans(?: revolus)?/g,
  /\b(?:moins de 30|jusqu'a 29|29) ans(?: revolus| inclus)?/g,
  /\b(?:au moins|a partir de|des|minimum|plus de) 1[56] ans/g,
  /\b1[56] ans (?:minimum|revolus|et plus)/g,
  /\b(?:au moins|a partir de|avoir|plus de) 18 ans(?: revolus| minimum)?/g,
  /\b18 ans (?:minimum|revolus|et plus)/g,
];

/** Those of a professionalisation contract (L6325-1). */
const SET_FOR_PROFESSIONALISATION: readonly RegExp[] = [
  /\b16 ?(?:a|et|-) ?25 ans(?: revolus)?/g,
  /\b(?:moins de 26|26) ans(?: et plus| ou plus)?/g,
];

const RULE: PhraseRule = {
  code: "age_criterion",
  legalRef: "L1132-1, L5331-2",
  message: {
    fr: "Une offre ne pose pas de condition d’âge, hors celles de la loi : décrivez plutôt ce qu’il faut savoir faire.",
    en: "An offer sets no condition of age but the law’s own: say instead what one must be able to do.",
  },
  wrong: [
    new RegExp(String.raw`\bage(?:e|s|es)? (?:de |d'|entre |au )?(?:moins |plus |maximum )?(?:de )?${AGE}\b`),
    new RegExp(String.raw`\bmoins de ${AGE} ans\b${NOT_OF_SOMETHING}`),
    new RegExp(
      String.raw`\b(?:personnes?|candidat\w*|profils?|vous avez|avoir|etre ages?|les|aux) (?:de )?plus de ${AGE} ans\b${NOT_OF_SOMETHING}`,
    ),
    new RegExp(String.raw`\b${AGE} ?(?:a|et|-|/|ou) ?${AGE} ans\b${NOT_OF_SOMETHING}`),
    new RegExp(String.raw`\b(?:maximum|max|pas plus de|au plus|limite a) ${AGE} ans\b${NOT_OF_SOMETHING}`),
    new RegExp(String.raw`\b${AGE} ans (?:maximum|max|au plus)\b`),
    /\b(?:age (?:limite|maxim\w+|minim\w+|requis|ideal|souhaite)|limite d'age|condition d'age|critere d'age)\b/,
    /\bjeunes? (?:diplome|homme|femme|candidat|developpeu|technicien|ingenieur|personne|profil|informaticien|alternant|apprenti|actif|talent)/,
    /\b(?:recherch\w+|recrut\w+|souhait\w+|embauch\w+|pour) (?:une?|un[(.]e\)?|des|d'une?) jeunes?\b(?! (?:entreprise|start|pousse|societe|equipe|structure|agence|association|marque|projet|editeur|public))/,
    /\b(?:vous etes|profil|candidat\w*|etre) (?:une personne )?(?:jeunes?)\b/,
    /\b(?:seniors?|retraites?|plus ages?|trop ages?)(?: de \d\d ans)? s'abstenir/,
  ],
  lawful: [
    /\b(?:sans|pas de|aucune?|ni|hors) (?:condition|limite|critere|distinction|discrimination)s? (?:[a-z]+ )?d'age/g,
    /\bquel(?:le)?s? que soi(?:en)?t (?:votre|l'|leur) ?age/g,
    /\blimite d'age (?:ne s'applique pas|n'est pas|est levee|leve|repoussee)/g,
    /\b(?:moyenne d'age|age moyen)\b.{0,40}ans/g,
    /\b(?:depuis|il y a|fete|experience de|forte? de)(?: ses| plus de| pres de| environ| bientot| deja)? \d+(?: a \d+)? ans/g,
    /\bjeunes? (?:diplomes?) (?:et|ou|comme) (?:[a-z]+ )?(?:confirmes?|experimentes?|seniors?)/g,
    ...SET_BY_LAW,
  ],
  // Pay goes by age: the law's brackets are told in every offer.
  lawfulSentence: /%|€|\beuros?\b|\bsmic\b|remunerat|salaire|\bbareme|\bgrille|gratification|\bbrut\b/,
};

const PROFESSIONALISATION: PhraseRule = { ...RULE, lawful: [...RULE.lawful, ...SET_FOR_PROFESSIONALISATION] };

/** An age asked of candidates, beyond what the law asks itself. */
export const findAgeCriteria = (
  sentences: readonly Sentence[],
  contractTypes: readonly OfferContractType[],
): OfferFinding[] =>
  findPhrases(contractTypes.includes("professionalisation") ? PROFESSIONALISATION : RULE, sentences);
