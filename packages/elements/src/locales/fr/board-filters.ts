import type { DepartmentCode } from "@alternance-kit/domain/departments";
import { DEPARTMENTS } from "@alternance-kit/domain/departments";
import type { OfferContractType } from "@alternance-kit/domain/offer";
import type { OfferFilterName, OfferSort } from "@alternance-kit/sdk/types";

const departments: Readonly<Record<DepartmentCode, string>> = DEPARTMENTS;
const contracts: Readonly<Record<OfferContractType, string>> = {
  apprenticeship: "Apprentissage",
  professionalisation: "Professionnalisation",
};
const names: Readonly<Record<OfferFilterName, string>> = {
  q: "mots",
  near: "lieu",
  commune: "lieu",
  department: "Département",
  level: "Diplôme préparé",
  contract: "Contrat",
  remote: "Lieu de travail",
  rhythm: "Rythme",
  rome: "Métier",
  rncp: "Certification",
  skills: "Compétences",
  company: "entreprise",
  startsAfter: "Début à partir du",
  startsBefore: "Début au plus tard le",
};
const sorts: Readonly<Record<OfferSort, string>> = {
  relevance: "Pertinence",
  recent: "Les plus récentes",
  start: "Début le plus proche",
  distance: "Distance",
};

/** What the filters of a board say, beside what the board says too. */
export const boardFilters = {
  departments,
  contracts,
  names,
  alert: "Recevoir ces offres par e-mail",
  sort: "Trier par",
  sorts,
  place: "Autour de",
  placeHint: "Commune ou code postal",
  communes: (count: number) =>
    count === 0
      ? "Aucune commune d’Occitanie ne commence ainsi."
      : count === 1
        ? "1 commune : Entrée pour la choisir."
        : `${count} communes : flèches pour parcourir, Entrée pour choisir.`,
  placesFailed: "Les communes n’ont pas pu être cherchées.",
  radius: "Distance",
  within: (km: number) => `${km} km`,
  around: (place: string, km: number) => `Autour de ${place}${km ? `, ${km} km` : ""}`,
  atMost: (km: number) => `À moins de ${km} km`,
  from: (day: string) => `Début dès le ${day}`,
  until: (day: string) => `Début au plus tard le ${day}`,
  all: (count: number) => `Tout afficher (${count})`,
  fewer: "Afficher moins",
  chosen: "Filtres choisis",
  remove: (filter: string) => `Retirer le filtre ${filter}`,
  clear: "Tout effacer",
  atLeast: (count: number) => `${count.toLocaleString("fr")} et plus`,
  wider: (
    offers: string,
    { radius, without, q }: { radius: number | undefined; without: readonly string[]; q: string | undefined },
  ) =>
    [
      offers,
      radius && `à moins de ${radius} km`,
      q && `pour « ${q} »`,
      without.length && `sans le filtre ${without.map((name) => `« ${name} »`).join(" ni ")}`,
    ]
      .filter(Boolean)
      .join(" "),
};
export type BoardFiltersTexts = typeof boardFilters;
