/** What the detail of an offer says, beside what the board says too. */
export const offerDetail = {
  back: "Toutes les offres",
  level: "Diplôme préparé",
  startsOn: "Début",
  duration: "Durée",
  months: (months: number) => `${months} mois`,
  rhythm: "Rythme",
  remote: "Lieu de travail",
  seats: "Postes à pourvoir",
  published: (date: string) => `Publiée le ${date}`,
  skills: "Compétences",
  description: "Le poste",
  pay: "Rémunération brute par mois",
  colon: " : ",
  ages: {
    under_18: "Moins de 18 ans",
    "18_20": "De 18 à 20 ans",
    under_21: "Moins de 21 ans",
    "21_25": "De 21 à 25 ans",
    "26_plus": "26 ans et plus",
  },
  payRange: (lowest: string, highest: string) => `de ${lowest} à ${highest}`,
  payNote:
    "Au moins, selon l’âge et l’année du contrat : minimums légaux et conventionnels connus à ce jour.",
  apply: "Postuler",
  closed: "Cette offre est close : elle ne reçoit plus de candidatures.",
  loading: "Chargement de l’offre…",
  offerUnavailable: "Offre indisponible",
  loadingForm: "Chargement du formulaire…",
  formFailed: "Le formulaire n’a pas pu être chargé. Réessayez.",
  notFound: "Cette offre n’existe pas ou n’est plus en ligne.",
};
export type OfferDetailTexts = typeof offerDetail;
