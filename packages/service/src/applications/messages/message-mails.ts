import type { Language } from "@alternance-kit/contract/mail";
import type { MailPart } from "../../mail/compose-mail.js";
import type { WrittenMail } from "../../mail/queue-mail.js";
import { button, paragraph } from "../../mail/write-mail.js";
import { type MailedOffer, TEXTS as SHARED, write } from "../mails/application-mails.js";
import { en } from "./texts.en.js";
import { fr } from "./texts.fr.js";

const TEXTS = { fr, en };

/** To the candidate: what the company wrote, and where to answer. */
export function messageToCandidateMail({
  language,
  offer,
  text,
  pageUrl,
}: {
  language: Language;
  offer: MailedOffer;
  text: string;
  pageUrl: string;
}): WrittenMail {
  const { toCandidate } = TEXTS[language];
  return write("message-to-candidate", language, toCandidate, [
    paragraph(SHARED[language].about(offer.title, offer.companyName)),
    paragraph(toCandidate.wrote(offer.companyName)),
    ...paragraphs(text),
    button(toCandidate.page, pageUrl),
  ]);
}

/** To the company, in French as its offers are: what the candidate wrote, under the application's reference. */
export function messageToCompanyMail({
  offer,
  reference,
  text,
}: {
  offer: MailedOffer;
  reference: string;
  text: string;
}): WrittenMail {
  const { toCompany } = fr;
  return write("message-to-company", "fr", toCompany, [
    paragraph(SHARED.fr.about(offer.title, offer.companyName)),
    paragraph(toCompany.reference(reference)),
    paragraph(toCompany.wrote),
    ...paragraphs(text),
    paragraph(toCompany.answer),
  ]);
}

/** A line of its own for each of the text's, as HTML would run them together. */
const paragraphs = (text: string): MailPart[] =>
  text
    .split(/\s*\n\s*/)
    .filter(Boolean)
    .map(paragraph);
