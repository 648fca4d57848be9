import type { ApplicationStatus } from "@alternance-kit/contract/application";

/** What a candidate reads on their own page. */
export interface CandidatePageTexts {
  heading: string;
  status: Readonly<Record<ApplicationStatus, string>>;
  offer: string;
  reference: string;
  received: string;
  file: string;
  document: string;
  history: string;
  you: string;
  guardian: string;
  time: string;
  withdraw: { heading: string; text: string; button: string };
  export: { heading: string; text: string; link: string };
  erase: { heading: string; text: string; button: string };
  erased: { heading: string; text: string };
  kept: string;
  gone: { heading: string; text: string };
}

export const fr: CandidatePageTexts = {
  heading: "Votre candidature",
  status: {
    received: "Elle est reçue. L’entreprise ne l’a pas encore ouverte.",
    screening: "L’entreprise l’étudie.",
    interview: "L’entreprise souhaite vous rencontrer : elle vous contacte.",
    offered: "L’entreprise vous propose le contrat : elle vous contacte.",
    placed: "Votre alternance est confirmée. Félicitations !",
    declined: "L’entreprise n’y donne pas suite.",
    withdrawn: "Vous l’avez retirée.",
    expired: "Elle est close : l’entreprise n’a pas répondu à temps.",
  },
  offer: "Offre",
  reference: "Référence",
  received: "Reçue le",
  file: "CV",
  document: "Second document",
  history: "Ce qui s’est passé",
  you: "vous",
  guardian: "votre représentant légal",
  time: "faute de réponse",
  withdraw: {
    heading: "Retirer ma candidature",
    text: "L’entreprise est prévenue et n’ira pas plus loin. Vous pourrez postuler à nouveau.",
    button: "Retirer ma candidature",
  },
  export: {
    heading: "Récupérer mes données",
    text: "Tout ce qui est conservé de cette candidature, avec votre CV, dans une archive ZIP.",
    link: "Télécharger mes données",
  },
  erase: {
    heading: "Effacer mes données",
    text: "Votre candidature, votre CV et les e-mails à son sujet sont effacés pour toujours, chez nous et pour l’entreprise.",
    button: "Tout effacer",
  },
  erased: {
    heading: "Vos données sont effacées",
    text: "Il ne reste rien de cette candidature. Vous pouvez fermer cette page.",
  },
  kept: "Votre contrat se prépare : ces données lui sont nécessaires et la loi demande de les conserver. Écrivez à l’entreprise ou au centre de formation pour les faire rectifier.",
  gone: {
    heading: "Ce lien ne sert plus",
    text: "Il est trop ancien, ou la candidature a été effacée. Le dernier e-mail reçu contient un lien valable, s’il en reste un.",
  },
};
