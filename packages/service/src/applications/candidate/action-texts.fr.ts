import type { CONSENTS_OF_SPACE } from "@alternance-kit/contract/candidate-space";
import type { RectifiedField } from "@alternance-kit/contract/rectification";

/** What a form did, for the page that comes after it. */
export const DONE = ["withdrawn", "message", "slot", "person", "consent", "objection"] as const;
export type Done = (typeof DONE)[number];

/** What a form could not do. */
export type Refused = "ended" | "too_many" | "slot" | "fields" | "file";

/** What a candidate reads beside the forms of their own page. */
export interface ActionTexts {
  done: Readonly<Record<Done, string>>;
  refused: Readonly<Record<Refused, string>>;
  awaitingGuardian: string;
  rectified(fields: string): string;
  fields: Readonly<Record<RectifiedField, string>>;
  messages: {
    heading: string;
    text: string;
    you: string;
    label: string;
    button: string;
  };
  interview: {
    heading: string;
    text: string;
    legend: string;
    button: string;
    chosen: string;
    place: string;
    url: string;
  };
  rectify: { heading: string; text: string; button: string };
  consents: {
    heading: string;
    text: string;
    purposes: Readonly<Record<(typeof CONSENTS_OF_SPACE)[number], string>>;
    given(day: string): string;
    withdrawn(day: string): string;
    never: string;
    give: string;
    withdraw: string;
  };
  everything: {
    heading: string;
    text: string;
    link: string;
    objection: string;
    object: string;
    erasure: string;
    erase: string;
  };
}

export const fr: ActionTexts = {
  done: {
    withdrawn: "Votre candidature est retirée : l’entreprise en est prévenue.",
    message: "Votre message est parti : l’entreprise le reçoit aussi par e-mail.",
    slot: "Votre créneau est choisi : l’entreprise en est prévenue, et vous recevez l’invitation par e-mail.",
    person: "Vos informations sont rectifiées. L’entreprise sait qu’elles ont changé.",
    consent: "Votre choix est enregistré.",
    objection:
      "C’est noté : vos données ne servent plus qu’aux candidatures que vous avez envoyées. Votre profil n’est plus proposé et vos alertes sont arrêtées.",
  },
  refused: {
    ended: "Cette candidature est terminée : on ne s’écrit plus à son sujet.",
    too_many: "Vous avez écrit vingt messages en un jour : réessayez demain.",
    slot: "Ce créneau ne peut plus être choisi : prenez-en un autre, ou écrivez à l’entreprise.",
    fields: "Vérifiez ce que vous avez écrit : un champ est vide, trop long ou mal formé.",
    file: "Un virus a été trouvé dans votre CV : envoyez-en un autre avec le formulaire.",
  },
  awaitingGuardian:
    "Elle attend l’accord de votre représentant légal : un e-mail lui a été envoyé. L’entreprise ne l’a pas encore.",
  rectified: (fields) => `vous avez rectifié ${fields}`,
  fields: { firstName: "Prénom", lastName: "Nom", phone: "Téléphone" },
  messages: {
    heading: "Messages",
    text: "L’entreprise reçoit votre message par e-mail, et sa réponse arrive ici et dans votre boîte.",
    you: "Vous",
    label: "Votre message",
    button: "Envoyer le message",
  },
  interview: {
    heading: "Votre entretien",
    text: "L’entreprise vous propose de vous rencontrer. Les heures sont celles de Paris.",
    legend: "Choisissez un créneau",
    button: "Choisir ce créneau",
    chosen: "Vous avez choisi :",
    place: "Lieu :",
    url: "En visioconférence",
  },
  rectify: {
    heading: "Rectifier mes informations",
    text: "La correction vaut pour toutes vos candidatures. Votre adresse e-mail dit qui vous êtes : elle ne change pas.",
    button: "Enregistrer",
  },
  consents: {
    heading: "Mes choix",
    text: "Chacun se donne et se retire d’un clic, sans conséquence sur votre candidature.",
    purposes: {
      school: "L’école voit ma candidature",
      pool: "Mon profil pour d’autres offres",
      alerts: "Les nouvelles offres par e-mail",
      disability: "Ma reconnaissance de travailleur handicapé (RQTH)",
    },
    given: (day) => `Donné le ${day}.`,
    withdrawn: (day) => `Retiré le ${day}.`,
    never: "Non donné.",
    give: "Donner mon accord",
    withdraw: "Retirer mon accord",
  },
  everything: {
    heading: "Toutes mes données",
    text: "Toutes vos candidatures et votre profil, avec vos fichiers, dans une archive ZIP.",
    link: "Télécharger toutes mes données",
    objection:
      "Vous pouvez vous opposer à tout autre usage que vos candidatures : votre profil n’est plus proposé, vos alertes s’arrêtent.",
    object: "M’opposer à tout autre usage",
    erasure:
      "Vous pouvez effacer toutes vos candidatures, votre profil et vos alertes. Seul ce qu’un contrat demande de conserver reste.",
    erase: "Effacer toutes mes données",
  },
};
