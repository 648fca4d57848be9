import type { Offer } from "@alternance-kit/contract/offer";
import { DIPLOMA_LEVELS } from "@alternance-kit/domain/diploma-levels";
import { RHYTHMS } from "@alternance-kit/domain/rhythms";

/** What readers sort offers by: place, level, rhythm and skills, in French. */
export const offerLabels = ({ place, diplomaLevel, rhythm, skills }: Offer): string[] => [
  ...new Set([place.departmentName, DIPLOMA_LEVELS[diplomaLevel].fr, RHYTHMS[rhythm].fr, ...skills]),
];
