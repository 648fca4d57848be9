import { diplomaLevels, rhythms } from "@alternance-kit/domain/labels/en";
import type { JobBoardTexts } from "../fr/job-board.js";
import { problems } from "./problems.js";

export const jobBoard: JobBoardTexts = {
  levels: diplomaLevels,
  rhythms,
  search: "Job, skill or company",
  filters: "Filter and sort",
  level: "Diploma prepared",
  count: (offers, isExact) =>
    `${isExact ? "" : "More than "}${offers.toLocaleString("en")} apprenticeship ${offers === 1 ? "offer" : "offers"}`,
  km: (km) => `${km.toLocaleString("en", { maximumFractionDigits: 0 })} km away`,
  applied: "Application sent",
  loading: "Loading…",
  unavailable: "Offers unavailable",
  more: "Show more offers",
  moreFailed: "The next offers could not be loaded.",
  noMatch: "No offer matches your search.",
  noOffer: "No offer is published at the moment.",
  retry: "Try again",
  starting: (month) => `From ${month}`,
  remoteModes: { onsite: "On site", hybrid: "Partly remote", remote: "Fully remote" },
  problems: { ...problems, offline: "You are offline." },
};
