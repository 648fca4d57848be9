import type { Language } from "@alternance-kit/contract/mail";
import type { WrittenMail } from "../mail/queue-mail.js";
import { button, paragraph, writeMail } from "../mail/write-mail.js";

interface Texts {
  subject: string;
  heading: string;
  text(partner: string): string;
  button: string;
  once: string;
  notYou: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = {
  fr: {
    subject: "Votre lien vers votre espace candidat",
    heading: "Ouvrir votre espace candidat",
    text: (partner) =>
      `Ce lien a été demandé depuis la page de ${partner} : il mène à vos candidatures, vos messages et vos données.`,
    button: "Ouvrir mon espace",
    once: "Il fonctionne une seule fois, pendant trente minutes.",
    notYou:
      "Ce n’est pas vous ? N’en faites rien : sans ce lien, personne n’entre. Ne le transmettez à personne.",
  },
  en: {
    subject: "Your link to your candidate space",
    heading: "Open your candidate space",
    text: (partner) =>
      `This link was asked for on the page of ${partner}: it leads to your applications, your messages and your data.`,
    button: "Open my space",
    once: "It works once, for thirty minutes.",
    notYou: "Was it not you? Leave it: nobody gets in without this link. Do not pass it on.",
  },
};

/** To a candidate who asked to see all that is theirs. */
export function candidateLinkMail({
  language,
  partnerName,
  url,
}: {
  language: Language;
  partnerName: string;
  url: string;
}): WrittenMail {
  const { text, button: label, once, notYou, ...told } = TEXTS[language];
  return writeMail("candidate-link", language, told, [
    paragraph(text(partnerName)),
    button(label, url),
    paragraph(once),
    { kind: "note", text: notYou },
  ]);
}
