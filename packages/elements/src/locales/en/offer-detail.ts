import type { OfferDetailTexts } from "../fr/offer-detail.js";

export const offerDetail: OfferDetailTexts = {
  back: "All offers",
  startsOn: "Starts",
  duration: "Duration",
  months: (months) => `${months} months`,
  rhythm: "Rhythm",
  remote: "Workplace",
  seats: "Open positions",
  published: (date) => `Published on ${date}`,
  skills: "Skills",
  description: "The job",
  apply: "Apply",
  closed: "This offer is closed: it takes no more applications.",
  loading: "Loading the offer…",
  offerUnavailable: "Offer unavailable",
  loadingForm: "Loading the form…",
  formFailed: "The form could not be loaded. Try again.",
  notFound: "This offer does not exist or is no longer online.",
};
