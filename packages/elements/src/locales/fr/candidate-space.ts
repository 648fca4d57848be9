import { fields } from "./fields.js";
import { problems } from "./problems.js";

/** What the candidate's space says until it is open. */
export const candidateSpace = {
  ...fields,
  title: "Suivre ma candidature",
  intro:
    "Indiquez l’e-mail de votre candidature : un lien qui ouvre votre espace y est envoyé. Il n’y a ni compte à créer, ni mot de passe.",
  send: "Recevoir mon lien",
  sending: "Envoi…",
  linkGone: "Ce lien a déjà servi, ou il est trop ancien. Demandez-en un autre.",
  sentTitle: "Vérifiez votre boîte",
  sent: (email: string, minutes: number) =>
    `Si une candidature est liée à ${email}, un lien vient d’y être envoyé. Il fonctionne une seule fois, pendant ${minutes} minutes.`,
  sentHint: "Rien ne vient ? Regardez dans les indésirables, ou vérifiez l’adresse.",
  otherEmail: "Changer d’adresse",
  opening: "Ouverture de votre espace…",
  expiredTitle: "Votre session est terminée",
  expired:
    "Pour protéger vos données, elle dure une heure. Demandez un autre lien pour rouvrir votre espace.",
  kept: "Ce que vous étiez en train d’écrire est gardé dans cet onglet, et y revient si vous y collez l’adresse du lien :",
  erasedTitle: "Vos données sont effacées",
  erased: "Il ne reste rien de vous ici. Vous pouvez fermer cette page.",
  erasedBut:
    "Un contrat se prépare : la loi demande de conserver ce qui lui est nécessaire. Écrivez à l’entreprise ou au centre de formation pour le faire rectifier.",
  retry: "Réessayer",
  back: "Revenir à l’adresse",
  problems: {
    ...problems,
    too_many_requests: "Trop de liens ont été demandés depuis cette page. Réessayez dans une heure.",
    validation_failed: "Cette page n’est pas reliée au service : vérifiez sa clé et l’adresse du site.",
  },
};
export type CandidateSpaceTexts = typeof candidateSpace;
