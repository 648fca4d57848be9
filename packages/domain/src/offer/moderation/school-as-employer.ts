import type { OfferFinding } from "./finding.js";
import { fold, type Sentence } from "./offer-text.js";
import { findPhrases, type PhraseRule } from "./phrase-rule.js";

const SCHOOL =
  "(?:ecole|cfa|campus|centre de formation|organisme de formation|etablissement de formation|institut|academie|business school)";
const PARTNER = "(?:entreprises?|societes?|employeurs?|clients?|structures?|groupes?)";

const RULE: PhraseRule = {
  code: "school_as_employer",
  legalRef: "L5331-3",
  message: {
    fr: "L’offre semble venir d’une école pour une autre entreprise : l’employeur doit être celui qui la publie.",
    en: "The offer seems to come from a school for another company: its employer must be the one who publishes it.",
  },
  wrong: [
    new RegExp(
      String.raw`\b(?:notre|nos|l'|cette|votre futur|la|le) ?${SCHOOL}s?\b.{0,60}\b(?:recherch|recrut|propos|selectionn|cherch)\w*\b.{0,80}\b(?:pour|chez|au profit)\b.{0,40}\b(?:${PARTNER}|partenaires?)\b`,
    ),
    new RegExp(
      String.raw`\b(?:recherch|recrut|cherch)\w*\b.{0,60}\bpour (?:le compte )?(?:d'|de )?(?:une?|l'une?|nos|ses|son|notre|l') ?(?:de (?:nos|ses) )?${PARTNER} partenaires?\b`,
    ),
    new RegExp(String.raw`\b(?:notre|nos) ${SCHOOL}s? (?:\w+ ){0,3}(?:recrut|recherch)`),
    new RegExp(
      String.raw`\b(?:integr|rejoign|inscri|admi)\w*\b.{0,30}\b(?:notre|nos) (?:${SCHOOL}|formation|cursus|bachelor|mastere|bts)`,
    ),
    new RegExp(
      String.raw`\b(?:formation|cursus|bachelor|mastere|bts|titre)\b.{0,60}\b(?:dispense|delivre|assure|suivi)\w* (?:par|dans|au sein de) (?:notre|nos) ${SCHOOL}`,
    ),
    new RegExp(String.raw`\b(?:nous|on) vous (?:plac|trouv)\w*\b.{0,40}\b${PARTNER}\b`),
  ],
  lawful: [new RegExp(String.raw`\b(?:nos|notre|une|des|les) ${SCHOOL}s? partenaires?`, "g")],
};

const SCHOOL_NAME =
  /\b(?:cfa|ecole|school|campus|centre de formation|organisme de formation|universite|lycee|greta)\b/;

/** A school that publishes for others, by its words or by its name. */
export function findSchoolsAsEmployers(sentences: readonly Sentence[], companyName: string): OfferFinding[] {
  const named: OfferFinding[] = SCHOOL_NAME.test(fold(companyName))
    ? [
        {
          code: "school_as_employer",
          pointer: "/company/name",
          excerpt: companyName,
          message: {
            fr: "Le nom de l’entreprise est celui d’une école : à vérifier, l’alternance doit s’y faire pour de bon.",
            en: "The company’s name is a school’s: to be checked, the work must really be done there.",
          },
          legalRef: "L5331-3",
        },
      ]
    : [];
  return [...named, ...findPhrases(RULE, sentences)];
}
