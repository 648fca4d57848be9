import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import { diplomaLevels, rhythms } from "@alternance-kit/domain/labels/fr";
import type { Rhythm } from "@alternance-kit/domain/rhythms";
import { offerProblems } from "./offer-problems.js";

const levels: Readonly<Record<DiplomaLevel, string>> = diplomaLevels;
const rhythmNames: Readonly<Record<Rhythm, string>> = rhythms;

export const offerCard = {
  ...offerProblems,
  levels,
  rhythms: rhythmNames,
  remoteModes: { onsite: "Sur site", hybrid: "Télétravail partiel", remote: "Télétravail complet" },
  starting: (month: string) => `Dès ${month}`,
  skills: "Compétences",
  newTab: "(nouvel onglet)",
};
export type OfferCardTexts = typeof offerCard;
