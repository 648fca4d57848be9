import { fields } from "./fields.js";
import { problems } from "./problems.js";

export const searchAlert = {
  ...fields,
  title: "Enregistrer cette recherche par e-mail",
  promise:
    "Un lien vous est d’abord envoyé pour confirmer. Ensuite, un e-mail par jour au plus, seulement quand de nouvelles offres répondent à cette recherche ; chacun permet d’arrêter d’un clic. Votre adresse ne sert qu’à cela, et elle est effacée quand vous arrêtez.",
  submit: "Enregistrer cette recherche",
  sending: "Enregistrement…",
  sentTitle: "Vérifiez votre boîte",
  sent: (email: string, day: string) =>
    `Confirmez au plus tard le ${day}, par le lien envoyé à ${email}. Sans confirmation, vous ne recevrez rien d’autre.`,
  other: "Changer d’adresse",
  failed: "Votre recherche n’est pas enregistrée.",
  problems: {
    ...problems,
    offline:
      "Vous êtes hors connexion : réessayez quand elle sera revenue. Votre adresse reste dans le champ.",
    too_many_requests: "Trop de recherches ont été enregistrées d’un coup. Réessayez dans une heure.",
    validation_failed: "Le service n’accepte pas cette recherche. Changez les filtres, puis réessayez.",
  },
};
export type SearchAlertTexts = typeof searchAlert;
