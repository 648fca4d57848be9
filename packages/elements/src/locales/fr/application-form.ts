import { MAX_CV_BYTES } from "@alternance-kit/domain/candidate-file";
import { fields } from "./fields.js";
import { problems } from "./problems.js";

export const applicationForm = {
  ...fields,
  title: "Postuler",
  titleFor: (company: string) => `Postuler chez ${company}`,
  message: "Message à l’entreprise",
  cv: "CV",
  cvLimits: `PDF ou DOCX, ${MAX_CV_BYTES / 2 ** 20} Mo au plus`,
  privacy: (company: string | undefined) =>
    `Vos coordonnées, votre message et votre CV sont transmis à ${company ?? "l’entreprise qui publie l’offre"} et à l’organisateur de ce service. L’école ou le site qui présente l’offre ne voit que votre nom et l’avancement.`,
  submit: "Envoyer ma candidature",
  sending: "Envoi de votre candidature",
  cancel: "Annuler l’envoi",
  sentTitle: "Candidature envoyée",
  sentReference: "Référence",
  sentFile: "CV reçu",
  sentNext: (email: string) =>
    `Un e-mail part à ${email}, avec un lien pour suivre, retirer ou effacer votre candidature.`,
  failed: "Votre candidature n’est pas partie.",
  kept: "Rien n’est perdu.",
  errors: {
    ...fields.errors,
    file_missing: "Joignez votre CV.",
    file_empty: "Ce fichier est vide.",
    file_too_large: `Ce fichier dépasse ${MAX_CV_BYTES / 2 ** 20} Mo.`,
    file_type_refused: "Ce fichier n’est ni un PDF ni un DOCX.",
    file_content_mismatch: "Ce fichier n’est pas un vrai PDF ou DOCX.",
    file_infected: "Ce fichier contient un virus : envoyez-en un autre.",
    email_disposable: "Cette adresse est jetable : donnez-en une qui dure.",
    too_many_applications: "Trop de candidatures aujourd’hui. Réessayez demain.",
  },
  problems: {
    ...problems,
    offer_not_found: "Cette offre n’existe pas ou n’est plus en ligne.",
    offer_closed: "Cette offre vient d’être close.",
    too_many_requests: "Trop de candidatures à la fois. Réessayez dans une heure.",
    proof_refused: "Envoi non vérifié. Rechargez la page, puis réessayez.",
    body_too_large: "Votre envoi est trop lourd. Joignez un CV plus léger.",
  },
};
export type ApplicationFormTexts = typeof applicationForm;
