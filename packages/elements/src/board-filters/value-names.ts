import type { BoardFilters } from "@alternance-kit/core/job-board-state";
import type { BoardFiltersView } from "./board-filters.view.js";

/** Filters that are lists of values. */
export const LISTS = [
  "department",
  "level",
  "contract",
  "remote",
  "rhythm",
  "skills",
  "rome",
  "rncp",
] as const satisfies readonly (keyof BoardFilters)[];
export type ListName = (typeof LISTS)[number];

/** What the values of a filter are called, in the order they are shown; none where a value is its own name. */
export function namesOf(
  { texts, words }: Pick<BoardFiltersView, "texts" | "words">,
  name: ListName,
): Readonly<Record<string, string>> | undefined {
  switch (name) {
    case "department":
      return words.departments;
    case "level":
      return texts.levels;
    case "contract":
      return words.contracts;
    case "remote":
      return texts.remoteModes;
    case "rhythm":
      return texts.rhythms;
    case "skills":
    case "rome":
    case "rncp":
      return undefined;
    default:
      return name satisfies never;
  }
}

/** The filter with a value more, or without it. Safe: the values are those of that very filter. */
export const withValue = (
  { state: { filters } }: BoardFiltersView,
  name: ListName,
  value: string | number,
  isChosen: boolean,
): Partial<BoardFilters> => {
  const others = (filters[name] as readonly (string | number)[]).filter((one) => one !== value);
  return { [name]: isChosen ? [...others, value] : others };
};
