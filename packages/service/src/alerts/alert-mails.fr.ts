const day = new Intl.DateTimeFormat("fr-FR", { dateStyle: "long", timeZone: "UTC" });

export const fr = {
  confirmation: {
    subject: "Confirmez votre alerte d’offres en alternance",
    heading: "Recevoir les nouvelles offres ?",
    asked: (partner: string, search: string) =>
      `Une alerte a été demandée pour votre adresse sur le site de ${partner}. La recherche : ${search}.`,
    promise:
      "Une fois l’alerte confirmée, vous recevrez au plus un e-mail par jour, seulement quand de nouvelles offres paraissent. Chacun permet de l’arrêter en un clic.",
    button: "Confirmer l’alerte",
    ignore:
      "Vous n’avez rien demandé ? Ne faites rien : sans confirmation sous 7 jours, votre adresse est effacée.",
  },
  active: {
    subject: "Votre alerte d’offres est déjà en place",
    heading: "Cette alerte est déjà en place",
    text: (partner: string, search: string) =>
      `Cette recherche, enregistrée sur le site de ${partner}, vous est déjà envoyée : ${search}. Il n’y a rien à faire.`,
  },
  digest: {
    subject: (count: number) =>
      count === 1 ? "1 nouvelle offre en alternance" : `${count} nouvelles offres en alternance`,
    intro: (search: string) => `Votre recherche : ${search}.`,
    terms: (startsOn: string, months: number) =>
      `À partir du ${day.format(new Date(startsOn))}, ${months} mois`,
    more: (count: number) => (count === 1 ? "Et une autre offre." : `Et ${count} autres offres.`),
    all: (partner: string) => `Voir toutes les offres avec ${partner}`,
  },
  leave: {
    why: "Vous recevez cet e-mail parce que vous avez enregistré cette recherche.",
    link: "Arrêter l’alerte et effacer mon adresse",
  },
};

export type AlertMailTexts = typeof fr;
