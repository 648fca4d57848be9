import type { OfferFinding } from "./finding.js";
import type { Sentence } from "./offer-text.js";
import { findPhrases, type PhraseRule } from "./phrase-rule.js";

/** What is asked of a candidate has to do with the job, directly and necessarily (L1221-6). */
const CODE = { code: "private_question" } as const;
const LAWFUL = [
  /\b(?:sans (?:condition|distinction|consideration)|quel(?:le)?s? que soi(?:en)?t|regardless of)\b.{0,80}/g,
];

/** Words that turn a matter of the trade (health data, bank accounts of customers) into one of the person. */
const YOURS =
  "(?:votre|vos|ton|ta|tes|your|(?:avez|etes|souffrez|suivez|prenez)-vous(?: (?!pour|dans|avec|chez|sur|for|with|in )[a-z']+){0,4}|(?:as|es)-tu(?: (?!pour|dans|avec|chez|sur|for|with|in )[a-z']+){0,4}|do you have(?: (?!pour|dans|avec|chez|sur|for|with|in )[a-z']+){0,3}|are you(?: (?!pour|dans|avec|chez|sur|for|with|in )[a-z']+){0,2})";

const HEALTH: PhraseRule = {
  ...CODE,
  legalRef: "L1221-6, L1132-1",
  message: {
    fr: "Une question ne porte ni sur la santé, ni sur le handicap, ni sur la grossesse : demandez ce qu’il faut savoir faire. Qui a une RQTH peut le dire dans un champ à part, chiffré.",
    en: "A question is not about health, disability or pregnancy: ask what one must be able to do. Those with an RQTH may tell it in a field of its own, encrypted.",
  },
  wrong: [
    /\b(?:etat|problemes?|soucis?|antecedents?|bonne) (?:de |d'ordre )?(?:sante|medica\w+)\b/,
    /\b(?:rqth|travailleu\w+ handicape\w*|groupe sanguin|enceinte|pregnant|arrets? maladie|sick leave)\b/,
    new RegExp(
      String.raw`\b${YOURS} (?:d'|de |une? |des |la |l')?(?:sante|maladie|handicap|pathologie|allergi|depression|traitement|medicament|grossesse|vaccin|malade|invalidite|health|medical|disab|illness|disease)`,
    ),
  ],
  lawful: LAWFUL,
};

const FAMILY: PhraseRule = {
  ...CODE,
  legalRef: "L1221-6, L1132-1",
  message: {
    fr: "Une question ne porte pas sur la famille : dites plutôt les horaires et les déplacements, et demandez s’ils conviennent.",
    en: "A question is not about family: tell the hours and the travel instead, and ask whether they suit.",
  },
  wrong: [
    /\b(?:situation (?:familiale|de famille|matrimoniale|maritale)|etat civil|nom de jeune fille|marital status|maiden name|family situation)\b/,
    /\b(?:combien d'|nombre d'|desir d'|projet d'|garde d'|vos |des )enfants?\b(?! (?:des? |du )(?:salaries|clients))|\benfants? a charge\b|\bhow many (?:children|kids)\b/,
    new RegExp(
      String.raw`\b${YOURS} (?:d'|une? |des |en )?(?:celibataire|marie|pacse|divorce|conjoint|couple|epou[xs]|enfant|parent|mari\b|femme\b|single|married|spouse|children|kids|partner\b)`,
    ),
  ],
  lawful: LAWFUL,
};

const ORIGIN: PhraseRule = {
  ...CODE,
  legalRef: "L1221-6, L1132-1",
  message: {
    fr: "Une question ne porte ni sur la nationalité ni sur l’origine. Le droit de travailler se vérifie à l’embauche.",
    en: "A question is not about nationality or origin. The right to work is verified when hiring.",
  },
  wrong: [
    /\b(?:nationalite|pays d'origine|titre de sejour|langue maternelle|nationality|citizenship|mother tongue|native language|country of origin|residence permit|ethnic\w*|ethni\w+)\b/,
    /\b(?:lieu|pays|ville) de naissance\b|\b(?:place|country|city) of birth\b|\bou etes-vous ne/,
    new RegExp(String.raw`\b${YOURS} (?:d')?origines?\b`),
  ],
  lawful: LAWFUL,
};

const NIR: PhraseRule = {
  ...CODE,
  legalRef: "L1221-6",
  message: {
    fr: "Le numéro de sécurité sociale ne se demande pas à qui postule : il n’est utile qu’au contrat.",
    en: "A social security number is not asked of those who apply: only the contract needs it.",
  },
  wrong: [
    /\b(?:numero|n°|num|no\.?) ?(?:de )?(?:la )?(?:securite sociale|secu)\b|\bnir\b|\bcarte vitale\b|\battestation de droits?\b/,
    /\b(?:social security|national insurance) number\b/,
  ],
  lawful: LAWFUL,
};

const BANK: PhraseRule = {
  ...CODE,
  legalRef: "L1221-6",
  message: {
    fr: "Les coordonnées bancaires et l’argent de la personne ne se demandent pas à qui postule : le RIB vient avec la première paie.",
    en: "Bank details and someone’s money are not asked of those who apply: they come with the first pay.",
  },
  wrong: [
    /\b(?:iban|rib|releve d'identite bancaire|coordonnees bancaires|bank details)\b/,
    new RegExp(
      String.raw`\b${YOURS} (?:une? |des )?(?:(?:numero|no) de )?(?:comptes? (?:bancaires?|en banque)|carte (?:bancaire|de credit)|banque|credits? en cours|dettes?|endettement|situation financiere|bank|credit card|debts?)\b`,
    ),
  ],
  lawful: LAWFUL,
};

const AGE: PhraseRule = {
  ...CODE,
  legalRef: "L1221-6, L1132-1",
  message: {
    fr: "Une question ne porte pas sur l’âge : le formulaire demande déjà à qui est mineur de le dire, et la paie se calcule au contrat.",
    en: "A question is not about age: the form already asks minors to tell, and pay is reckoned with the contract.",
  },
  wrong: [
    /\b(?:quel age|votre age|ton age|(?:date|annee|jour) de naissance|etes-vous majeur|your age|how old|date of birth|birth ?date|year of birth|birthday)\b/,
    /^(?:l')?age ?[:?]?$/,
  ],
  lawful: LAWFUL,
};

const SEX: PhraseRule = {
  ...CODE,
  legalRef: "L1221-6, L1142-1",
  message: {
    fr: "Une question ne porte ni sur le sexe, ni sur le genre, ni sur la vie privée.",
    en: "A question is not about sex, gender or private life.",
  },
  wrong: [
    /\b(?:civilite|orientation sexuelle|sexual orientation|vie (?:privee|sexuelle|sentimentale)|un homme ou une femme|homme ou femme|male or female)\b/,
    /\b(?:votre|ton|your|de quel|quel est votre) (?:sexe|genre|sex|gender)\b/,
    /^(?:(?:le |votre )?(?:sexe|genre)|sex|gender) ?[:?]?$/,
    /^(?:je suis |c'est )?(?:une? )?(?:homme|femme|masculin|feminin|monsieur|madame|mademoiselle|male|female|man|woman)$/,
  ],
  lawful: LAWFUL,
};

const BELIEF: PhraseRule = {
  ...CODE,
  legalRef: "L1221-6, L1132-1",
  message: {
    fr: "Une question ne porte ni sur la religion, ni sur les opinions politiques, ni sur le syndicat.",
    en: "A question is not about religion, political opinions or unions.",
  },
  wrong: [
    /\b(?:religion|confession religieuse|croyances?|opinions? (?:politiques?|religieuses?|syndicales?)|appartenance (?:syndicale|religieuse|politique)|syndique\w*|political (?:views?|opinions?|party)|trade union|religious)\b/,
  ],
  lawful: LAWFUL,
};

const RULES = [HEALTH, FAMILY, ORIGIN, NIR, BANK, AGE, SEX, BELIEF];

/** Questions about what is nobody's business at work: each rule explains itself. */
export const findPrivateQuestions = (questions: readonly Sentence[]): OfferFinding[] =>
  RULES.flatMap((rule) => findPhrases(rule, questions));
