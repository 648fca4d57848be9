interface Told {
  subject: string;
  heading: string;
  text: string;
}

interface Action {
  text: string;
  button: string;
}

/** What a guardian reads, and their candidate about them. */
export interface GuardianTexts {
  asked: Told;
  reminder: Told;
  /** Whom it is about, in an e-mail to the guardian. */
  candidate(name: string): string;
  until: string;
  answer: string;
  unknown: string;
  awaited: Told & { next: string };
  confirmed: Told;
  refused: Told;
  expired: Told;
  page: {
    heading: string;
    intro(candidate: string, guardian: string): string;
    candidate: string;
    offer: string;
    company: string;
    files: string;
    shown: string;
    received: string;
    effect: string;
    law: string;
    confirm: Action;
    refuse: Action;
    confirmed: { heading: string; text: string };
    refused: { heading: string; text: string };
    gone: { heading: string; text: string };
  };
}

export const fr: GuardianTexts = {
  asked: {
    subject: "Une candidature en alternance attend votre accord",
    heading: "Votre accord est demandé",
    text: "Rien n’est transmis à l’entreprise tant que vous n’avez pas répondu. Ouvrir la page ne décide de rien : vous y lirez de quoi il s’agit avant de répondre.",
  },
  reminder: {
    subject: "Rappel : une candidature en alternance attend votre accord",
    heading: "Votre accord est toujours attendu",
    text: "Nous vous avons écrit il y a une semaine. Rien n’est transmis à l’entreprise tant que vous n’avez pas répondu.",
  },
  candidate: (name) =>
    `${name}, qui a moins de 18 ans, a postulé à une offre d’alternance et vous a désigné comme représentant légal.`,
  until:
    "Le lien sert une fois. Quatorze jours après notre premier message, sans réponse, la candidature est close.",
  answer: "Voir la candidature et répondre",
  unknown:
    "Vous ne connaissez pas cette personne ? Refusez, ou ne répondez pas : rien ne sera transmis, et vos coordonnées seront effacées avec la candidature.",
  awaited: {
    subject: "Votre candidature attend l’accord de votre représentant légal",
    heading: "Votre candidature est bien reçue",
    text: "Vous avez moins de 18 ans : avant de la transmettre à l’entreprise, nous attendons l’accord de votre représentant légal. Nous venons de lui écrire.",
    next: "Prévenez-le : il a 14 jours pour répondre par le lien de son e-mail, avec un rappel au bout de 7 jours. Nous vous dirons sa réponse ; sans elle, la candidature est close.",
  },
  confirmed: {
    subject: "Votre candidature est partie",
    heading: "Votre représentant légal a donné son accord",
    text: "Votre candidature est transmise à l’entreprise. Vous recevrez un e-mail à chaque étape.",
  },
  refused: {
    subject: "Votre candidature est retirée",
    heading: "Votre représentant légal n’a pas donné son accord",
    text: "Votre candidature est retirée ; rien de nouveau n’a été transmis à l’entreprise. Parlez-en ensemble : vous pourrez postuler de nouveau.",
  },
  expired: {
    subject: "Votre candidature est close",
    heading: "Votre représentant légal n’a pas répondu",
    text: "Quatorze jours ont passé sans sa réponse : la candidature est close, et rien de nouveau n’a été transmis à l’entreprise. Vous pouvez postuler de nouveau, après l’avoir prévenu.",
  },
  page: {
    heading: "Donner votre accord à une candidature",
    intro: (candidate, guardian) =>
      `${guardian}, ${candidate} a moins de 18 ans et vous a désigné comme représentant légal.`,
    candidate: "Candidat",
    offer: "Offre",
    company: "Entreprise qui recevra la candidature",
    files: "Fichiers joints",
    shown: "Candidature faite depuis la page de",
    received: "Reçue le",
    effect:
      "Avec votre accord, l’entreprise reçoit le nom, l’adresse e-mail, le téléphone s’il est donné, le message et les fichiers du candidat, pour lui répondre.",
    law: "Votre accord ne vaut que pour cette candidature. Si elle aboutit, le contrat d’apprentissage sera signé aussi par le représentant légal.",
    confirm: { text: "La candidature part aussitôt à l’entreprise.", button: "Je donne mon accord" },
    refuse: { text: "La candidature est retirée, et le candidat en est averti.", button: "Je refuse" },
    confirmed: {
      heading: "Votre accord est enregistré",
      text: "La candidature est transmise à l’entreprise et le candidat en est averti. Vous pouvez fermer cette page.",
    },
    refused: {
      heading: "Votre refus est enregistré",
      text: "La candidature est retirée et le candidat en est averti. Vous pouvez fermer cette page.",
    },
    gone: {
      heading: "Ce lien ne sert plus",
      text: "Vous avez déjà répondu, les quatorze jours sont passés, ou la candidature a été retirée.",
    },
  },
};
