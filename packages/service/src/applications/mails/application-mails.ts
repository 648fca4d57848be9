import type { Language } from "@alternance-kit/contract/mail";
import type { CompanyMove } from "@alternance-kit/domain/application-transition";
import { DECLINE_REASONS, type DeclineReason } from "@alternance-kit/domain/decline-reasons";
import type { MailPart } from "../../mail/compose-mail.js";
import type { WrittenMail } from "../../mail/queue-mail.js";
import { button, paragraph, writeMail } from "../../mail/write-mail.js";
import { en } from "./texts.en.js";
import { fr } from "./texts.fr.js";

export const TEXTS = { fr, en };

/** The offer that an application is for. */
export interface MailedOffer {
  title: string;
  companyName: string;
}

interface ToCandidate {
  language: Language;
  offer: MailedOffer;
  /** The candidate's own page: where it stands, and what they can do. */
  pageUrl: string;
}

/** To the candidate, when their application is safe. */
export function receivedMail({
  language,
  offer,
  pageUrl,
  reference,
  fileNames,
}: ToCandidate & { reference: string; fileNames: readonly string[] }): WrittenMail {
  const { received, about } = TEXTS[language];
  return write("application-received", language, received, [
    paragraph(received.text),
    paragraph(about(offer.title, offer.companyName)),
    paragraph(`${received.reference(reference)} ${received.files(fileNames)}`),
    paragraph(received.next),
    page(language, pageUrl),
  ]);
}

/** To the candidate, when what they sent again took the place of what they had sent. */
export function replacedMail({
  language,
  offer,
  pageUrl,
  reference,
  fileNames,
}: ToCandidate & { reference: string; fileNames: readonly string[] }): WrittenMail {
  const { received, replaced, about } = TEXTS[language];
  return write("application-replaced", language, replaced, [
    paragraph(replaced.text),
    paragraph(about(offer.title, offer.companyName)),
    paragraph(`${received.reference(reference)} ${received.files(fileNames)}`),
    paragraph(replaced.notYou),
    page(language, pageUrl),
  ]);
}

/** To the candidate, at each step of the company. */
export function movedMail({
  language,
  offer,
  pageUrl,
  to,
  reason,
  message,
}: ToCandidate & { to: CompanyMove; reason: DeclineReason | null; message: string | null }): WrittenMail {
  const texts = TEXTS[language];
  const told = texts.moved[to];
  return write(`application-${to}`, language, told, [
    paragraph(told.text),
    paragraph(texts.about(offer.title, offer.companyName)),
    ...(reason ? [paragraph(`${texts.reason} ${DECLINE_REASONS[reason][language]}`)] : []),
    ...(message ? [paragraph(`${texts.message(offer.companyName)} ${message}`)] : []),
    page(language, pageUrl),
  ]);
}

/** To the candidate, when three weeks have gone by without an answer. */
export function noAnswerMail({ language, offer, pageUrl }: ToCandidate): WrittenMail {
  const { noAnswer, about } = TEXTS[language];
  return write("application-no-answer", language, noAnswer, [
    paragraph(noAnswer.text),
    paragraph(about(offer.title, offer.companyName)),
    page(language, pageUrl),
  ]);
}

/** To the candidate, when their application ends by itself. */
export function expiredMail({ language, offer, pageUrl }: ToCandidate): WrittenMail {
  const { expired, about } = TEXTS[language];
  return write("application-expired", language, expired, [
    paragraph(expired.text),
    paragraph(about(offer.title, offer.companyName)),
    page(language, pageUrl),
  ]);
}

/** To the company. Its e-mails are in French, the language of its offers; who the candidate is stays out of them. */
export function newApplicationMail({
  offer,
  reference,
  sourceName,
}: {
  offer: MailedOffer;
  reference: string;
  sourceName: string;
}): WrittenMail {
  const { newApplication, about } = fr;
  return write("new-application", "fr", newApplication, [
    paragraph(about(offer.title, offer.companyName)),
    paragraph(`${fr.received.reference(reference)} ${newApplication.from(sourceName)}`),
    paragraph(newApplication.text),
  ]);
}

/** To the company, when the candidate takes an application back. */
export function withdrawnMail({ offer, reference }: { offer: MailedOffer; reference: string }): WrittenMail {
  return write("application-withdrawn", "fr", fr.withdrawn, [
    paragraph(fr.about(offer.title, offer.companyName)),
    paragraph(`${fr.received.reference(reference)} ${fr.withdrawn.text}`),
  ]);
}

/** To the company, when it has been silent for so many days. */
export function reminderMail({
  offer,
  reference,
  days,
}: {
  offer: MailedOffer;
  reference: string;
  days: number;
}): WrittenMail {
  const { reminder, about } = fr;
  return write("application-reminder", "fr", reminder, [
    paragraph(about(offer.title, offer.companyName)),
    paragraph(`${fr.received.reference(reference)} ${reminder.since(days)}`),
    paragraph(reminder.text),
  ]);
}

export const page = (language: Language, url: string): MailPart => button(TEXTS[language].page, url);

/** With the end that all e-mails about an application have: why they come. */
export const write = (
  template: string,
  language: Language,
  told: { subject: string; heading: string },
  parts: readonly MailPart[],
): WrittenMail =>
  writeMail(template, language, told, [...parts, { kind: "note", text: TEXTS[language].why }]);
