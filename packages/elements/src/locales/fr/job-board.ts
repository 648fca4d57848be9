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
  department: "Département",
  allDepartments: "Toute l’Occitanie",
  level: "Diplôme préparé",
  allLevels: "Tous les niveaux",
  count: (offers: number) => (offers > 1 ? `${offers} offres d’alternance` : `${offers} offre d’alternance`),
  loading: "Chargement…",
  unavailable: "Offres indisponibles",
  more: "Voir plus d’offres",
  moreFailed: "La suite n’a pas pu être chargée.",
  noMatch: "Aucune offre ne correspond à votre recherche.",
  noOffer: "Aucune offre n’est publiée pour le moment.",
  clear: "Effacer les filtres",
  retry: "Réessayer",
  starting: (month: string) => `Dès ${month}`,
  remoteModes: { onsite: "Sur site", hybrid: "Télétravail partiel", remote: "Télétravail complet" },
  problems,
};
export type JobBoardTexts = typeof jobBoard;
