import { DEPARTMENTS } from "@alternance-kit/domain/departments";
import type { BoardFiltersTexts } from "../fr/board-filters.js";

export const boardFilters: BoardFiltersTexts = {
  departments: DEPARTMENTS,
  contracts: { apprenticeship: "Apprenticeship", professionalisation: "Professional training" },
  names: {
    q: "words",
    near: "place",
    commune: "place",
    department: "Department",
    level: "Diploma prepared",
    contract: "Contract",
    remote: "Workplace",
    rhythm: "Rhythm",
    rome: "Occupation",
    rncp: "Certification",
    skills: "Skills",
    company: "company",
    startsAfter: "Starts on or after",
    startsBefore: "Starts on or before",
  },
  alert: "Get these offers by e-mail",
  sort: "Sort by",
  sorts: { relevance: "Relevance", recent: "Most recent", start: "Soonest start", distance: "Distance" },
  place: "Around",
  placeHint: "Town or postal code",
  communes: (count) =>
    count === 0
      ? "No town of Occitanie begins like this."
      : count === 1
        ? "1 town: Enter to choose it."
        : `${count} towns: arrows to go through them, Enter to choose.`,
  placesFailed: "The towns could not be looked for.",
  radius: "Distance",
  within: (km) => `${km} km`,
  around: (place, km) => `Around ${place}${km ? `, ${km} km` : ""}`,
  atMost: (km) => `Within ${km} km`,
  from: (day) => `Starts from ${day}`,
  until: (day) => `Starts by ${day}`,
  all: (count) => `Show all (${count})`,
  fewer: "Show fewer",
  chosen: "Chosen filters",
  remove: (filter) => `Remove the filter ${filter}`,
  clear: "Clear all",
  atLeast: (count) => `${count.toLocaleString("en")} or more`,
  wider: (offers, { radius, without, q }) =>
    [
      offers,
      radius && `within ${radius} km`,
      q && `for “${q}”`,
      without.length && `without the filter ${without.map((name) => `“${name}”`).join(" or ")}`,
    ]
      .filter(Boolean)
      .join(" "),
};
