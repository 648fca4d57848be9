export interface AlertPageTexts {
  heading: string;
  text: string;
  button?: string;
}

export const fr: Record<"confirm" | "confirmed" | "unsubscribe" | "unsubscribed" | "gone", AlertPageTexts> = {
  confirm: {
    heading: "Confirmer l’alerte ?",
    text: "Vous recevrez au plus un e-mail par jour, seulement quand de nouvelles offres paraissent. Chacun permet de l’arrêter en un clic.",
    button: "Confirmer l’alerte",
  },
  confirmed: {
    heading: "L’alerte est en place",
    text: "Le prochain e-mail part quand de nouvelles offres paraissent, à 7 heures. Vous pouvez fermer cette page.",
  },
  unsubscribe: {
    heading: "Arrêter l’alerte ?",
    text: "Cette recherche ne vous sera plus envoyée, et votre adresse sera effacée.",
    button: "Arrêter et effacer mon adresse",
  },
  unsubscribed: {
    heading: "L’alerte est arrêtée",
    text: "Votre adresse est effacée : cette recherche ne vous sera plus envoyée. Vous pouvez fermer cette page.",
  },
  gone: {
    heading: "Ce lien ne sert plus",
    text: "Il a déjà servi, il est trop ancien, ou l’alerte a été arrêtée. Le dernier e-mail reçu contient un lien valable ; sinon, enregistrez la recherche à nouveau.",
  },
};
