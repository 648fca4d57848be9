import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import { diplomaLevels, rhythms } from "@alternance-kit/domain/labels/fr";
import type { Rhythm } from "@alternance-kit/domain/rhythms";
import { problems } from "./problems.js";

const levels: Readonly<Record<DiplomaLevel, string>> = diplomaLevels;
const rhythmNames: Readonly<Record<Rhythm, string>> = rhythms;

export const jobBoard = {
  levels,
  rhythms: rhythmNames,
  search: "Métier, compétence ou entreprise",
  filters: "Filtrer et trier",
  level: "Diplôme préparé",
  count: (offers: number, isExact: boolean) =>
    `${isExact ? "" : "Plus de "}${offers.toLocaleString("fr")} ${offers > 1 ? "offres" : "offre"} d’alternance`,
  km: (km: number) => `à ${km.toLocaleString("fr", { maximumFractionDigits: 0 })} km`,
  applied: "Candidature envoyée",
  loading: "Chargement…",
  unavailable: "Offres indisponibles",
  more: "Voir plus d’offres",
  moreFailed: "La suite n’a pas pu être chargée.",
  noMatch: "Aucune offre ne correspond à votre recherche.",
  noOffer: "Aucune offre n’est publiée pour le moment.",
  retry: "Réessayer",
  starting: (month: string) => `Dès ${month}`,
  remoteModes: { onsite: "Sur site", hybrid: "Télétravail partiel", remote: "Télétravail complet" },
  problems: {
    ...problems,
    offline: "Vous êtes hors connexion.",
  },
};
export type JobBoardTexts = typeof jobBoard;
