import { problems } from "./problems.js";

/** What may keep an element about one offer from working. */
export const offerProblems = {
  retry: "Réessayer",
  loading: "Chargement de l’offre…",
  closed: "Cette offre est close : elle ne reçoit plus de candidatures.",
  problems: { ...problems, offer_not_found: "Cette offre n’existe pas ou n’est plus en ligne." },
};
export type OfferProblemTexts = typeof offerProblems;
