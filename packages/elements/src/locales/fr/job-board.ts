import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import { diplomaLevels, rhythms } from "@alternance-kit/domain/labels/fr";
import type { Rhythm } from "@alternance-kit/domain/rhythms";
import { monthOf } from "./month.js";
import { problems } from "./problems.js";

const levels: Readonly<Record<DiplomaLevel, string>> = diplomaLevels;
const rhythmNames: Readonly<Record<Rhythm, string>> = rhythms;

/** Grouped without `Intl`, whose first use in a page takes a phone as long as drawing a part of the list. */
const THOUSAND = /\B\d{3}$/;

export const jobBoard = {
  levels,
  rhythms: rhythmNames,
  search: "Métier, compétence ou entreprise",
  filters: "Filtrer et trier",
  count: (offers: number, isExact: boolean) =>
    `${isExact ? "" : "Plus de "}${String(offers).replace(THOUSAND, "\u202f$&")} ${offers > 1 ? "offres" : "offre"} d’alternance`,
  km: (km: number) => `à ${Math.round(km)} km`,
  applied: "Candidature envoyée",
  loading: "Chargement…",
  unavailable: "Offres indisponibles",
  more: "Voir plus d’offres",
  moreFailed: "La suite n’a pas pu être chargée.",
  noMatch: "Aucune offre ne correspond à votre recherche.",
  noOffer: "Aucune offre n’est publiée pour le moment.",
  retry: "Réessayer",
  starting: (date: string) => `Dès ${monthOf(date)}`,
  remoteModes: { onsite: "Sur site", hybrid: "Télétravail partiel", remote: "Télétravail complet" },
  problems: {
    ...problems,
    offline: "Vous êtes hors connexion.",
  },
};
export type JobBoardTexts = typeof jobBoard;
