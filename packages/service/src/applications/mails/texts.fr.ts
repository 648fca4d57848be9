import type { CompanyMove } from "@alternance-kit/domain/application-transition";

interface Told {
  subject: string;
  heading: string;
  text: string;
}

/** What candidates and companies read of an application. */
export interface ApplicationMailTexts {
  received: Told & {
    reference(reference: string): string;
    files(fileNames: readonly string[]): string;
    next: string;
  };
  replaced: Told & { notYou: string };
  about(title: string, company: string): string;
  moved: Readonly<Record<CompanyMove, Told>>;
  reason: string;
  message(company: string): string;
  noAnswer: Told;
  expired: Told;
  newApplication: Told & { from(source: string): string };
  withdrawn: Told;
  reminder: Told & { since(days: number): string };
  page: string;
  why: string;
}

export const fr: ApplicationMailTexts = {
  received: {
    subject: "Votre candidature est reçue",
    heading: "Votre candidature est bien reçue",
    text: "Elle est enregistrée avec votre CV, et l’entreprise en est avertie.",
    reference: (reference) => `Votre référence : ${reference}. Gardez-la pour toute question.`,
    files: (names) => `${names.length > 1 ? "Fichiers reçus" : "Fichier reçu"} : ${names.join(", ")}.`,
    next: "Vous recevrez un e-mail à chaque étape. Si l’entreprise ne répond pas, nous la relançons après 7 et 14 jours, et nous vous disons après 21 jours où vous en êtes.",
  },
  replaced: {
    subject: "Votre candidature est mise à jour",
    heading: "Votre candidature est mise à jour",
    text: "Vous aviez déjà postulé à cette offre : ce que vous venez d’envoyer, CV compris, remplace votre premier envoi. Il n’y a qu’une candidature, à sa place, avec la même référence.",
    notYou:
      "Ce n’est pas vous ? Quelqu’un s’est servi de votre adresse : postulez de nouveau pour rétablir vos informations, ou retirez la candidature depuis votre page.",
  },
  about: (title, company) => `L’offre : ${title}, ${company}.`,
  moved: {
    screening: {
      subject: "Votre candidature est étudiée",
      heading: "Votre candidature est étudiée",
      text: "L’entreprise a ouvert votre candidature et l’étudie.",
    },
    interview: {
      subject: "Votre candidature : un entretien",
      heading: "L’entreprise souhaite vous rencontrer",
      text: "Votre candidature a retenu son attention : elle vous contactera pour convenir d’un entretien.",
    },
    offered: {
      subject: "Votre candidature : une proposition",
      heading: "L’entreprise vous propose le contrat",
      text: "L’entreprise souhaite vous accueillir en alternance : elle vous contactera pour la suite.",
    },
    placed: {
      subject: "Votre alternance est confirmée",
      heading: "Votre alternance est confirmée",
      text: "Félicitations ! Le contrat se prépare avec l’entreprise et votre centre de formation.",
    },
    declined: {
      subject: "Votre candidature : une réponse",
      heading: "Votre candidature n’est pas retenue",
      text: "L’entreprise a étudié votre candidature et n’y donne pas suite. Merci du temps que vous y avez consacré.",
    },
  },
  reason: "La raison donnée :",
  message: (company) => `${company} ajoute :`,
  noAnswer: {
    subject: "Votre candidature : pas de réponse à ce jour",
    heading: "L’entreprise n’a pas répondu",
    text: "Voilà trois semaines que l’entreprise a votre candidature, et elle n’a pas répondu malgré deux relances. Nous préférons vous le dire : ne l’attendez pas pour postuler ailleurs. Si elle répond, vous le saurez aussitôt.",
  },
  expired: {
    subject: "Votre candidature est close",
    heading: "Votre candidature est close",
    text: "Rien n’a bougé depuis trois mois : nous la fermons. Vos données seront effacées dans trois mois ; vous pouvez les récupérer ou les effacer dès maintenant.",
  },
  newApplication: {
    subject: "Une nouvelle candidature en alternance",
    heading: "Une nouvelle candidature",
    text: "Elle vous attend, avec son CV, dans votre espace ou par l’API.",
    from: (source) => `Reçue depuis la page de ${source}.`,
  },
  withdrawn: {
    subject: "Une candidature est retirée",
    heading: "Une candidature est retirée",
    text: "Le candidat l’a retirée : il n’y a plus rien à faire.",
  },
  reminder: {
    subject: "Une candidature attend votre réponse",
    heading: "Une candidature attend votre réponse",
    text: "Même un refus aide : choisissez une raison dans la liste, nous écrivons au candidat pour vous.",
    since: (days) => `Sans nouvelle de vous depuis ${days} jours.`,
  },
  page: "Suivre ma candidature",
  why: "Vous recevez cet e-mail parce qu’une candidature vous concerne. Il ne contient ni publicité ni traceur.",
};
