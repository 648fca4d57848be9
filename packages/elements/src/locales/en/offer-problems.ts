import type { OfferProblemTexts } from "../fr/offer-problems.js";
import { problems } from "./problems.js";

export const offerProblems: OfferProblemTexts = {
  retry: "Try again",
  loading: "Loading the offer…",
  closed: "This offer is closed: it takes no more applications.",
  problems: { ...problems, offer_not_found: "This offer does not exist or is no longer online." },
};
