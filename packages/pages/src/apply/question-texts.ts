import type { AnswerError } from "@alternance-kit/domain/answers";
import type { Language } from "../html/language.js";

const fr = {
  title: "Questions de l’entreprise",
  onlyIf: (question: string, answer: string) =>
    `Seulement si vous avez répondu « ${answer} » à « ${question} ».`,
  yes: "Oui",
  no: "Non",
  choose: "Choisissez",
  between: (least: number, most: number) => `De ${least} à ${most}`,
  atLeast: (least: number) => `Au moins ${least}`,
  atMost: (most: number) => `Au plus ${most}`,
  link: "Une adresse entière, qui commence par https://",
  pdf: "PDF, 5 Mo au plus",
  changed: "L’entreprise vient de changer ses questions. Relisez-les, puis envoyez à nouveau.",
  errors: {
    required: "Répondez à cette question.",
    too_small: "Ce nombre est trop petit.",
    too_big: "Ce nombre est trop grand.",
    not_whole_number: "Indiquez un nombre entier.",
    wrong_type: "Indiquez un nombre.",
    not_allowed_value: "Choisissez parmi les réponses proposées.",
    date_malformed: "Cette date n’existe pas.",
    url_malformed: "Cette adresse n’est pas entière. Exemple : https://www.exemple.fr/projets",
  } satisfies Partial<Record<AnswerError["code"], string>>,
};
export type QuestionTexts = typeof fr;

const en: QuestionTexts = {
  title: "The company’s questions",
  onlyIf: (question, answer) => `Only if you answered “${answer}” to “${question}”.`,
  yes: "Yes",
  no: "No",
  choose: "Choose",
  between: (least, most) => `From ${least} to ${most}`,
  atLeast: (least) => `At least ${least}`,
  atMost: (most) => `At most ${most}`,
  link: "A whole address, which begins with https://",
  pdf: "PDF, at most 5 MB",
  changed: "The company has just changed its questions. Read them over, then send again.",
  errors: {
    required: "Answer this question.",
    too_small: "This number is too small.",
    too_big: "This number is too big.",
    not_whole_number: "Give a whole number.",
    wrong_type: "Give a number.",
    not_allowed_value: "Choose among the answers offered.",
    date_malformed: "This date does not exist.",
    url_malformed: "This address is not whole. For example: https://www.example.org/work",
  },
};

export const QUESTION_TEXTS: Readonly<Record<Language, QuestionTexts>> = { fr, en };
