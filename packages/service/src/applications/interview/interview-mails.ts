import type { Interview, InterviewSlot } from "@alternance-kit/contract/interview";
import type { Language } from "@alternance-kit/contract/mail";
import type { MailPart } from "../../mail/compose-mail.js";
import type { MailAttachment } from "../../mail/mail-transport.js";
import type { WrittenMail } from "../../mail/queue-mail.js";
import { type MailedOffer, page, paragraph, TEXTS as SHARED, write } from "../mails/application-mails.js";
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
    { kind: "button", label: proposed.choose, url: pageUrl },
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
  attachments: [attached(calendar, language)],
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
  attachments: [attached(calendar, "fr")],
});

const whereParts = ({ place, url }: Where, language: Language): MailPart[] => [
  ...(place ? [paragraph(TEXTS[language].place(place))] : []),
  ...(url ? [paragraph(TEXTS[language].video(url))] : []),
];

const attached = (calendar: string, language: Language): MailAttachment => ({
  fileName: TEXTS[language].calendar.fileName,
  contentType: "text/calendar; charset=utf-8",
  content: calendar,
});
