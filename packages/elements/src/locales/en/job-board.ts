import { diplomaLevels, rhythms } from "@alternance-kit/domain/labels/en";
import type { JobBoardTexts } from "../fr/job-board.js";
import { monthOf } from "./month.js";
import { problems } from "./problems.js";

const THOUSAND = /\B\d{3}$/;

export const jobBoard: JobBoardTexts = {
  levels: diplomaLevels,
  rhythms,
  search: "Job, skill or company",
  filters: "Filter and sort",
  count: (offers, isExact) =>
    `${isExact ? "" : "More than "}${String(offers).replace(THOUSAND, ",$&")} apprenticeship ${offers === 1 ? "offer" : "offers"}`,
  km: (km) => `${Math.round(km)} km away`,
  applied: "Application sent",
  loading: "Loading…",
  unavailable: "Offers unavailable",
  more: "Show more offers",
  moreFailed: "The next offers could not be loaded.",
  noMatch: "No offer matches your search.",
  noOffer: "No offer is published at the moment.",
  retry: "Try again",
  starting: (date) => `From ${monthOf(date)}`,
  remoteModes: { onsite: "On site", hybrid: "Partly remote", remote: "Fully remote" },
  problems: { ...problems, offline: "You are offline." },
};
