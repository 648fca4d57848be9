import type { Language } from "@alternance-kit/contract/mail";
import type { MailPart } from "../../mail/compose-mail.js";
import type { WrittenMail } from "../../mail/queue-mail.js";
import { button, paragraph } from "../../mail/write-mail.js";
import { type MailedOffer, page, TEXTS as SHARED, write } from "../mails/application-mails.js";
import { en } from "./texts.en.js";
import { fr, type GuardianTexts } from "./texts.fr.js";

const TEXTS = { fr, en };

interface ToGuardian {
  language: Language;
  offer: MailedOffer;
  candidate: { firstName: string; lastName: string };
  answerUrl: string;
}

interface ToCandidate {
  language: Language;
  offer: MailedOffer;
  pageUrl: string;
}

/** To the guardian, who decides. */
export const askGuardianMail = (about: ToGuardian): WrittenMail =>
  toGuardian("guardian-asked", "asked", about);

export const remindGuardianMail = (about: ToGuardian): WrittenMail =>
  toGuardian("guardian-reminded", "reminder", about);

function toGuardian(
  template: string,
  told: "asked" | "reminder",
  { language, offer, candidate, answerUrl }: ToGuardian,
): WrittenMail {
  const texts = TEXTS[language];
  return write(template, language, texts[told], [
    paragraph(texts.candidate(writtenName(candidate))),
    paragraph(SHARED[language].about(offer.title, offer.companyName)),
    paragraph(texts[told].text),
    button(texts.answer, answerUrl),
    paragraph(texts.until),
    { kind: "note", text: texts.unknown },
  ]);
}

/** To the candidate, when the application is safe and waits. */
export function guardianAwaitedMail({
  reference,
  fileNames,
  ...about
}: ToCandidate & { reference: string; fileNames: readonly string[] }): WrittenMail {
  const { awaited } = TEXTS[about.language];
  const { received } = SHARED[about.language];
  return toCandidate("guardian-awaited", awaited, about, [
    paragraph(`${received.reference(reference)} ${received.files(fileNames)}`),
    paragraph(awaited.next),
  ]);
}

/** To the candidate: what became of it. */
export const guardianAnsweredMail = (
  answer: "confirmed" | "refused" | "expired",
  about: ToCandidate,
): WrittenMail => toCandidate(`guardian-${answer}`, TEXTS[about.language][answer], about, []);

const toCandidate = (
  template: string,
  told: GuardianTexts["confirmed"],
  { language, offer, pageUrl }: ToCandidate,
  more: readonly MailPart[],
): WrittenMail =>
  write(template, language, told, [
    paragraph(told.text),
    paragraph(SHARED[language].about(offer.title, offer.companyName)),
    ...more,
    page(language, pageUrl),
  ]);

/** Whoever fills a form in could write an address into a name, for a mail to somebody else to make a link of. */
const writtenName = ({ firstName, lastName }: ToGuardian["candidate"]): string =>
  `${firstName} ${lastName}`.replace(/[^\p{L}\p{M}\p{Zs}'’-]/gu, "").trim();
