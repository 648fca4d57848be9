import { findAgeCriteria } from "./age-criterion.js";
import { findCandidateFees } from "./candidate-fee.js";
import { findFamilyCriteria } from "./family-criterion.js";
import type { OfferFinding } from "./finding.js";
import { findOtherLanguage } from "./language.js";
import { findShortLinks } from "./link-shortener.js";
import { type JudgedOffer, questionSentencesOf, sentencesOf } from "./offer-text.js";
import { findPayBelowMinimum } from "./pay-below-minimum.js";
import { findPrivateQuestions } from "./private-question.js";
import { findSchoolsAsEmployers } from "./school-as-employer.js";
import { findSexCriteria } from "./sex-criterion.js";

/**
 * What an operator should read before an offer is shown: nothing, for most. The rules look at words and can be wrong both ways,
 * so a finding holds an offer back and refuses none.
 */
export function judgeOffer(offer: JudgedOffer): OfferFinding[] {
  const questions = questionSentencesOf(offer);
  const sentences = [...sentencesOf(offer), ...questions];
  return [
    ...findAgeCriteria(sentences, offer.contractTypes),
    ...findSexCriteria(sentences),
    ...findFamilyCriteria(sentences),
    ...findCandidateFees(sentences),
    ...findOtherLanguage(offer.description),
    ...findPayBelowMinimum(offer),
    ...findShortLinks(sentences, offer.links),
    ...findSchoolsAsEmployers(sentences, offer.companyName),
    ...findPrivateQuestions(questions),
  ];
}
