import type { WishesValues } from "@alternance-kit/core/application-form-state";
import { DEPARTMENTS } from "@alternance-kit/domain/departments";
import { diplomaLevels, rhythms } from "@alternance-kit/domain/labels/fr";

const fields: Readonly<Record<`wishes.${keyof WishesValues}`, string>> = {
  "wishes.romeCodes": "Métiers recherchés",
  "wishes.departments": "Départements",
  "wishes.communeCode": "Commune",
  "wishes.radiusKm": "Distance",
  "wishes.diplomaLevel": "Diplôme préparé",
  "wishes.startsAfter": "Début au plus tôt",
  "wishes.startsBefore": "Début au plus tard",
  "wishes.rhythms": "Rythmes possibles",
  "wishes.school": "École ou centre de formation",
  "wishes.course": "Formation suivie",
  "wishes.portfolioUrl": "Portfolio",
  "wishes.links": "Autres liens",
};
const departments: Readonly<Record<string, string>> = DEPARTMENTS;
const levels: Readonly<Record<string, string>> = diplomaLevels;
const rhythmNames: Readonly<Record<string, string>> = rhythms;

/** What the form says of what a spontaneous candidate looks for. */
export const applicationWishes = {
  ...fields,
  departments,
  levels,
  rhythms: rhythmNames,
  filter: "Chercher un métier",
  romeHint: "De 1 à 5. Écrivez quelques lettres, puis cochez.",
  found: (count: number) =>
    count > 1 ? `${count} métiers` : count ? "1 métier" : "Aucun métier ne contient ces mots.",
  departmentsHint: "Aucun coché : toute l’Occitanie.",
  portfolioHint: "Une adresse en https://",
  linksHint: "Un par ligne, 5 au plus. Exemple : un dépôt de code.",
  errors: {
    "wishes.romeCodes_required": "Cochez au moins un métier.",
    "wishes.romeCodes_too_long": "Cochez 5 métiers au plus.",
    "wishes.links_too_long": "Donnez 5 liens au plus.",
    "wishes.links_url_malformed": "Un lien n’est pas complet. Exemple : https://exemple.fr",
    "wishes.portfolioUrl_url_malformed": "Indiquez une adresse complète en https://",
    ends_before_start: "Cette date vient avant l’autre.",
  },
};
export type ApplicationWishesTexts = typeof applicationWishes;
