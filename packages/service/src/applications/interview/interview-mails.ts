import type { Interview, InterviewSlot } from "@alternance-kit/contract/interview";
import type { Language } from "@alternance-kit/contract/mail";
import type { MailPart } from "../../mail/compose-mail.js";
import type { MailAttachment } from "../../mail/mail-transport.js";
import type { WrittenMail } from "../../mail/queue-mail.js";
import { button, paragraph } from "../../mail/write-mail.js";
import { type MailedOffer, page, TEXTS as SHARED, write } from "../mails/application-mails.js";
import { slotText } from "./slot-text.js";
import { en } from "./texts.en.js";
import { fr } from "./texts.fr.js";

const TEXTS = { fr, en };

type Where = Pick<Interview, "place" | "url">;

/** To the candidate: when the company could meet them. */
export function interviewProposedMail({
  language,
  offer,
  pageUrl,
  slots,
  isAgain,
  ...where
}: Where & {
  language: Language;
  offer: MailedOffer;
  pageUrl: string;
  slots: readonly InterviewSlot[];
  /** Others were proposed before. */
  isAgain: boolean;
}): WrittenMail {
  const { proposed } = TEXTS[language];
  return write("interview-proposed", language, proposed, [
    paragraph(SHARED[language].about(offer.title, offer.companyName)),
    paragraph(isAgain ? proposed.again : proposed.text),
    ...slots.map((slot) => paragraph(`• ${slotText(slot, language)}`)),
    ...whereParts(where, language),
    button(proposed.choose, pageUrl),
  ]);
}

/** To the candidate, when they have chosen, with the file for their calendar. */
export const interviewChosenMail = ({
  language,
  offer,
  pageUrl,
  slot,
  calendar,
  ...where
}: Where & {
  language: Language;
  offer: MailedOffer;
  pageUrl: string;
  slot: InterviewSlot;
  calendar: string;
}): WrittenMail => ({
  ...write("interview-chosen", language, TEXTS[language].chosen, [
    paragraph(slotText(slot, language)),
    ...whereParts(where, language),
    paragraph(SHARED[language].about(offer.title, offer.companyName)),
    paragraph(TEXTS[language].chosen.text),
    page(language, pageUrl),
  ]),
  attachments: [calendarFile(calendar, language, "PUBLISH")],
});

/** To the company, in French as its offers are, with the file for its calendar. */
export const interviewChosenByCandidateMail = ({
  offer,
  reference,
  slot,
  calendar,
  ...where
}: Where & {
  offer: MailedOffer;
  reference: string;
  slot: InterviewSlot;
  calendar: string;
}): WrittenMail => ({
  ...write("interview-chosen-by-candidate", "fr", fr.chosenByCandidate, [
    paragraph(slotText(slot, "fr")),
    ...whereParts(where, "fr"),
    paragraph(SHARED.fr.about(offer.title, offer.companyName)),
    paragraph(`${fr.calendar.reference(reference)}. ${fr.chosenByCandidate.text}`),
  ]),
  attachments: [calendarFile(calendar, "fr", "PUBLISH")],
});

/** To the candidate, when the interview will not take place, with the file that takes it out of their calendar. */
export const interviewCancelledMail = ({
  language,
  offer,
  slot,
  calendar,
}: {
  language: Language;
  offer: MailedOffer;
  slot: InterviewSlot;
  calendar: MailAttachment;
}): WrittenMail => ({
  ...write("interview-cancelled", language, TEXTS[language].cancelled, [
    paragraph(slotText(slot, language)),
    paragraph(SHARED[language].about(offer.title, offer.companyName)),
    paragraph(TEXTS[language].cancelled.text),
  ]),
  attachments: [calendar],
});

/** To the company, in French, when the interview will not take place, with the file that takes it out of its calendar. */
export const interviewCancelledForCompanyMail = ({
  offer,
  reference,
  slot,
  calendar,
}: {
  offer: MailedOffer;
  reference: string;
  slot: InterviewSlot;
  calendar: MailAttachment;
}): WrittenMail => ({
  ...write("interview-cancelled-for-company", "fr", fr.cancelledForCompany, [
    paragraph(slotText(slot, "fr")),
    paragraph(SHARED.fr.about(offer.title, offer.companyName)),
    paragraph(`${fr.calendar.reference(reference)}. ${fr.cancelledForCompany.text}`),
  ]),
  attachments: [calendar],
});

const whereParts = ({ place, url }: Where, language: Language): MailPart[] => [
  ...(place ? [paragraph(TEXTS[language].place(place))] : []),
  ...(url ? [paragraph(TEXTS[language].video(url))] : []),
];

/** The type says the method as the file does (RFC 6047, 2.4). */
export const calendarFile = (
  calendar: string,
  language: Language,
  method: "PUBLISH" | "CANCEL",
): MailAttachment => ({
  fileName: TEXTS[language].calendar.fileName,
  contentType: `text/calendar; charset=utf-8; method=${method}`,
  content: calendar,
});
