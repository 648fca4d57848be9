import { diplomaLevels, rhythms } from "@alternance-kit/domain/labels/en";
import type { JobBoardTexts } from "../fr/job-board.js";
import { problems } from "./problems.js";

export const jobBoard: JobBoardTexts = {
  levels: diplomaLevels,
  rhythms,
  search: "Job, skill or company",
  department: "Department",
  allDepartments: "All of Occitanie",
  level: "Diploma prepared",
  allLevels: "All levels",
  count: (offers) => (offers === 1 ? "1 apprenticeship offer" : `${offers} apprenticeship offers`),
  loading: "Loading…",
  unavailable: "Offers unavailable",
  more: "Show more offers",
  moreFailed: "The next offers could not be loaded.",
  noMatch: "No offer matches your search.",
  noOffer: "No offer is published at the moment.",
  clear: "Clear the filters",
  retry: "Try again",
  starting: (month) => `From ${month}`,
  remoteModes: { onsite: "On site", hybrid: "Partly remote", remote: "Fully remote" },
  problems,
};
