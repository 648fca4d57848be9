import type { Language } from "@alternance-kit/contract/mail";
import type { MailedOffer } from "../../applications/mails/application-mails.js";
import type { MailPart } from "../../mail/compose-mail.js";
import type { WrittenMail } from "../../mail/queue-mail.js";
import { button, paragraph, writeMail } from "../../mail/write-mail.js";
import { dayIn } from "../day-in.js";
import { en } from "./texts.en.js";
import { fr } from "./texts.fr.js";

const TEXTS = { fr, en };

interface ToCandidate {
  language: Language;
  /** The candidate's own page: what is kept, and what they can do. */
  pageUrl: string;
}

export interface KeptMail extends ToCandidate {
  /** Sent by itself or with an application, or in the place of a profile that was there. */
  how: "alone" | "with_application" | "updated";
  reference: string;
  fileName: string;
  /** `YYYY-MM-DD` */
  keptUntil: string;
  awaitsGuardian: boolean;
}

/** To the candidate, when their profile is safe. */
export function keptMail(mail: KeptMail): WrittenMail {
  const { language, how, pageUrl, reference, fileName, keptUntil, awaitsGuardian } = mail;
  const texts = TEXTS[language];
  const { received, fromApplication, updated } = texts;
  const told = { alone: received, with_application: fromApplication, updated }[how];
  const template = how === "updated" ? "pool-updated" : "pool-received";
  return write(template, language, told, [
    paragraph(told.text),
    ...(awaitsGuardian ? [paragraph(texts.awaitsGuardian)] : []),
    paragraph(`${received.reference(reference)} ${received.file(fileName)}`),
    paragraph(received.kept(dayIn(language)(keptUntil))),
    paragraph(texts.notYou),
    button(texts.leave, pageUrl),
  ]);
}

/** To the candidate, when an application is made of their profile. */
export function proposedMail({
  language,
  offer,
  applicationUrl,
  pageUrl,
}: ToCandidate & { offer: MailedOffer; applicationUrl: string }): WrittenMail {
  const { proposed, leave, why } = TEXTS[language];
  return write(
    "pool-proposed",
    language,
    proposed,
    [
      paragraph(proposed.text),
      paragraph(proposed.about(offer.title, offer.companyName)),
      paragraph(proposed.withdraw),
      button(proposed.page, applicationUrl),
    ],
    { kind: "note", text: why, link: { label: leave, url: pageUrl } },
  );
}

/** To the candidate, a month before their profile goes. */
export function noticeMail({
  language,
  pageUrl,
  erasedAfter,
}: ToCandidate & { erasedAfter: string }): WrittenMail {
  const { notice } = TEXTS[language];
  return write("pool-notice", language, notice, [
    paragraph(notice.text),
    paragraph(notice.until(dayIn(language)(erasedAfter))),
    button(notice.keep, pageUrl),
  ]);
}

/** To the candidate, when their guardian agreed. */
export function confirmedMail({ language, pageUrl }: ToCandidate): WrittenMail {
  const { confirmed, page } = TEXTS[language];
  return write("pool-confirmed", language, confirmed, [paragraph(confirmed.text), button(page, pageUrl)]);
}

/** To the candidate, when their guardian was reminded. */
export function guardianSilentMail({
  language,
  pageUrl,
  until,
}: ToCandidate & { until: string }): WrittenMail {
  const { guardianSilent, page } = TEXTS[language];
  return write("pool-guardian-silent", language, guardianSilent, [
    paragraph(guardianSilent.text),
    paragraph(guardianSilent.until(dayIn(language)(until))),
    button(page, pageUrl),
  ]);
}

/** To the guardian: the first time, or once more. */
export function guardianMail({
  language,
  candidate,
  answerUrl,
  until,
  isReminder,
}: {
  language: Language;
  candidate: { firstName: string; lastName: string };
  answerUrl: string;
  until: string;
  isReminder: boolean;
}): WrittenMail {
  const { guardian, guardianReminder, guardianWhy } = TEXTS[language];
  const told = isReminder ? guardianReminder : guardian;
  return write(
    isReminder ? "pool-guardian-reminder" : "pool-guardian",
    language,
    told,
    [
      paragraph(told.text),
      paragraph(guardian.who(`${candidate.firstName} ${candidate.lastName}`)),
      paragraph(guardian.why),
      paragraph(guardian.answer(dayIn(language)(until))),
      button(guardian.button, answerUrl),
    ],
    { kind: "note", text: guardianWhy },
  );
}

const write = (
  template: string,
  language: Language,
  told: { subject: string; heading: string },
  parts: readonly MailPart[],
  end: MailPart = { kind: "note", text: TEXTS[language].why },
): WrittenMail => writeMail(template, language, told, [...parts, end]);
