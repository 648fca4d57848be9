interface Told {
  subject: string;
  heading: string;
  text: string;
}

/** What candidates of the pool, and their guardians, read. */
export interface PoolMailTexts {
  received: Told & {
    reference(reference: string): string;
    file(fileName: string): string;
    kept(until: string): string;
  };
  fromApplication: Told;
  updated: Told;
  notYou: string;
  awaitsGuardian: string;
  proposed: Told & { withdraw: string; about(title: string, company: string): string; page: string };
  notice: Told & { until(day: string): string; keep: string };
  guardian: Told & {
    who(candidate: string): string;
    why: string;
    answer(until: string): string;
    button: string;
  };
  guardianReminder: Told;
  guardianSilent: Told & { until(day: string): string };
  confirmed: Told;
  page: string;
  leave: string;
  why: string;
  guardianWhy: string;
}

export const fr: PoolMailTexts = {
  received: {
    subject: "Votre profil est enregistré",
    heading: "Votre profil est enregistré",
    text: "L’organisateur du programme peut le proposer à des entreprises qui recrutent en alternance. Vous serez prévenu à chaque proposition, et vous pourrez la retirer.",
    reference: (reference) => `Votre référence : ${reference}. Gardez-la pour toute question.`,
    file: (fileName) => `Fichier reçu : ${fileName}.`,
    kept: (until) =>
      `Votre profil est conservé jusqu’au ${until}, deux ans après votre dernier contact. Un mois avant, nous vous demanderons si vous souhaitez le garder.`,
  },
  fromApplication: {
    subject: "Votre profil est gardé pour d’autres offres",
    heading: "Votre profil est gardé pour d’autres offres",
    text: "Avec votre candidature, vous avez accepté que votre profil et votre CV soient conservés et proposés pour d’autres offres d’alternance. Vous serez prévenu à chaque proposition, et vous pourrez la retirer.",
  },
  updated: {
    subject: "Votre profil est mis à jour",
    heading: "Votre profil est mis à jour",
    text: "Vous aviez déjà un profil : ce que vous venez d’envoyer le met à jour. Il n’y en a qu’un, avec la même référence.",
  },
  notYou:
    "Ce n’est pas vous ? Quelqu’un s’est servi de votre adresse : ouvrez la page ci-dessous et effacez le profil.",
  awaitsGuardian:
    "Vous avez moins de 18 ans : votre profil n’est proposé à personne avant que votre représentant légal ait donné son accord, par l’e-mail que nous lui envoyons.",
  proposed: {
    subject: "Votre profil est proposé pour une offre",
    heading: "Votre profil est proposé pour une offre",
    text: "Une candidature a été faite à partir de votre profil : l’entreprise la reçoit avec votre CV, comme si vous aviez postulé.",
    about: (title, company) => `L’offre : ${title}, ${company}.`,
    withdraw: "Cette offre ne vous convient pas ? Retirez la candidature depuis sa page.",
    page: "Suivre ou retirer la candidature",
  },
  notice: {
    subject: "Votre profil va être effacé",
    heading: "Faut-il garder votre profil ?",
    text: "Nous n’avons pas eu de vos nouvelles depuis près de deux ans. Pour rester proposé pour des offres d’alternance, ouvrez votre page et confirmez.",
    until: (day) =>
      `Sans réponse de votre part, votre profil et vos fichiers seront effacés après le ${day}.`,
    keep: "Garder ou effacer mon profil",
  },
  guardian: {
    subject: "Votre accord est demandé",
    heading: "Votre accord est demandé",
    text: "Cette personne a moins de 18 ans et vous a désigné comme représentant légal. Elle souhaite que son profil et son CV soient conservés deux ans et proposés à des entreprises pour une alternance.",
    who: (candidate) => `La personne : ${candidate}.`,
    why: "Sans votre accord, son profil n’est montré à aucune entreprise.",
    answer: (until) =>
      `Répondez avant le ${until} : sans réponse, le profil est effacé, et votre adresse avec lui.`,
    button: "Donner ou refuser mon accord",
  },
  guardianReminder: {
    subject: "Rappel : votre accord est demandé",
    heading: "Votre accord est toujours attendu",
    text: "Cette personne a moins de 18 ans et vous a désigné comme représentant légal. Elle souhaite que son profil et son CV soient conservés deux ans et proposés à des entreprises pour une alternance.",
  },
  guardianSilent: {
    subject: "Votre profil attend un accord",
    heading: "Votre représentant légal n’a pas encore répondu",
    text: "Nous venons de lui écrire de nouveau. Parlez-lui-en : l’e-mail est peut-être dans ses indésirables.",
    until: (day) => `Sans réponse avant le ${day}, votre profil sera effacé.`,
  },
  confirmed: {
    subject: "Votre profil peut être proposé",
    heading: "Votre représentant légal a donné son accord",
    text: "Votre profil peut désormais être proposé à des entreprises. Vous serez prévenu à chaque fois.",
  },
  page: "Voir mon profil",
  leave: "Voir, corriger ou effacer mon profil",
  why: "Vous recevez cet e-mail parce que votre profil est dans notre vivier. Il ne contient ni publicité ni traceur.",
  guardianWhy:
    "Vous recevez cet e-mail parce qu’un candidat de moins de 18 ans a donné votre adresse. Il ne contient ni publicité ni traceur.",
};
