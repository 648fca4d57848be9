import { diplomaLevels, rhythms } from "@alternance-kit/domain/labels/en";
import type { OfferCardTexts } from "../fr/offer-card.js";
import { offerProblems } from "./offer-problems.js";

export const offerCard: OfferCardTexts = {
  ...offerProblems,
  levels: diplomaLevels,
  rhythms,
  remoteModes: { onsite: "On site", hybrid: "Partly remote", remote: "Fully remote" },
  starting: (month) => `From ${month}`,
  skills: "Skills",
  newTab: "(new tab)",
};
