import { MAX_CV_BYTES } from "@alternance-kit/domain/candidate-file";

const limits = `PDF ou DOCX, ${MAX_CV_BYTES / 2 ** 20} Mo au plus`;

/** What the form says beyond its first step. */
export const applicationSteps = {
  back: "Retour",
  choose: "Choisir",
  yes: "Oui",
  no: "Non",
  colon: " : ",
  cv: "CV",
  cvLimits: limits,
  document: "Autre document",
  documentLimits: `Lettre, relevé de notes ou portfolio. ${limits}`,
  drop: "Déposez un fichier ici, collez-le, ou parcourez vos fichiers.",
  replace: "Pour le remplacer : déposez, collez ou parcourez.",
  remove: (name: string) => `Retirer ${name}`,
  // Not by Intl, whose first use takes a slow phone a tenth of a second.
  size: (bytes: number) =>
    bytes < 2 ** 20
      ? `${Math.ceil(bytes / 1024)} Ko`
      : `${String(Math.round((10 * bytes) / 2 ** 20) / 10).replace(".", ",")} Mo`,
  message: "Message à l’entreprise",
  messageSpontaneous: "Message",
  guardian: "Votre représentant légal",
  guardianHint: "Nous lui écrivons : votre candidature part une fois qu’il ou elle l’a confirmée.",
  guardianFields: {
    guardianFirstName: "Son prénom",
    guardianLastName: "Son nom",
    guardianEmail: "Son e-mail",
  },
  modify: "Modifier",
  nothing: "Rien d’indiqué",
  consents: "À vous de choisir",
  consentsHint: "Rien n’est coché d’avance, et votre candidature part aussi sans cela.",
  disability: "Situation de handicap (facultatif)",
  disabilityHint: "Vous pouvez n’en rien dire. C’est chiffré, et sans effet sur le choix des candidatures.",
  privacySpontaneous: "Votre profil et vos fichiers vont à l’organisateur du programme.",
  keepsDraft: "Garder mon brouillon sur cet appareil, sans mes fichiers",
  submit: "Envoyer ma candidature",
  sending: "Envoi de votre candidature",
  cancel: "Annuler l’envoi",
  interrupted: "La connexion est coupée.",
  offline: "Vous êtes hors ligne : l’envoi reprendra dès votre retour.",
  resumes: (percent: number) => `${percent} % sont déjà là, l’envoi reprend de lui-même.`,
  resume: "Reprendre",
  sentTitle: "Candidature envoyée",
  sentTitleSpontaneous: "Profil reçu",
  sentReference: "Référence",
  sentFile: "CV reçu",
  sentDocument: "Document reçu",
  keptUntil: "Gardé jusqu’au",
  sentToGuardian: (email: string) =>
    `Un e-mail part à ${email} : votre candidature attend la confirmation de votre représentant légal.`,
  sentNext: (email: string) =>
    `Un e-mail part à ${email}, avec un lien pour suivre, retirer ou effacer votre candidature.`,
  sentNextSpontaneous: (email: string) =>
    `Un e-mail part à ${email}, avec un lien pour revoir ou effacer votre profil.`,
  failed: "Votre candidature n’est pas partie.",
  kept: "Rien n’est perdu.",
  errors: {
    file_missing: "Joignez votre CV.",
    file_empty: "Ce fichier est vide.",
    file_too_large: `Ce fichier dépasse ${MAX_CV_BYTES / 2 ** 20} Mo.`,
    file_type_refused: "Ce fichier n’est ni un PDF ni un DOCX.",
    file_content_mismatch: "Ce fichier n’est pas un vrai PDF ou DOCX.",
    file_infected: "Ce fichier contient un virus : envoyez-en un autre.",
    upload_not_found: "Ce fichier est à joindre de nouveau.",
    email_disposable: "Cette adresse est jetable : donnez-en une qui dure.",
    too_many_applications: "Trop de candidatures aujourd’hui. Réessayez demain.",
    guardian_same_email: "Donnez une autre adresse que la vôtre.",
    "consents.pool_required": "Sans cet accord, votre profil ne peut pas être gardé.",
    wrong_type: "Indiquez un nombre.",
    not_whole_number: "Indiquez un nombre entier.",
    too_small: "Ce nombre est trop petit.",
    too_big: "Ce nombre est trop grand.",
    not_allowed_value: "Choisissez parmi les réponses proposées.",
    date_malformed: "Indiquez une date complète.",
    url_malformed: "Indiquez une adresse complète. Exemple : https://exemple.fr",
  },
  problems: {
    offer_not_found: "Cette offre n’existe pas ou n’est plus en ligne.",
    offer_closed: "Cette offre vient d’être close.",
    questions_changed: "L’entreprise vient de changer ses questions : relisez-les, puis renvoyez.",
    too_many_requests: "Trop de candidatures à la fois. Réessayez dans une heure.",
    proof_refused: "Envoi non vérifié. Rechargez la page, puis réessayez.",
    body_too_large: "Votre envoi est trop lourd. Joignez un CV plus léger.",
  },
};
export type ApplicationStepsTexts = typeof applicationSteps;
