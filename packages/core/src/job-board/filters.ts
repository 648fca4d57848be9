import type { OfferSearch } from "@alternance-kit/sdk/types";
import type { BoardFilters } from "./job-board.state.js";

export const NO_FILTERS: BoardFilters = {
  q: "",
  commune: "",
  communeName: "",
  radius: 0,
  department: [],
  level: [],
  contract: [],
  remote: [],
  rhythm: [],
  skills: [],
  rome: [],
  rncp: [],
  startsAfter: "",
  startsBefore: "",
  sort: "",
};

export const FILTER_NAMES = Object.keys(NO_FILTERS) as (keyof BoardFilters)[]; // Safe: the object's own keys.

/** Nothing of a place without one: no name, no distance around it, no order by it. */
export function consistent(filters: BoardFilters, scope: OfferSearch): BoardFilters {
  const { commune, communeName, radius, sort } = filters;
  if (commune) return filters;
  if (scope.commune || scope.near) return { ...filters, communeName: "" };
  return communeName || radius || sort === "distance"
    ? { ...filters, communeName: "", radius: 0, sort: sort === "distance" ? "" : sort }
    : filters;
}

/** What is asked of the service: what the filters say, within what the page's scope says. */
export const searchOf = ({ communeName: _, ...filters }: BoardFilters, scope: OfferSearch): OfferSearch =>
  Object.fromEntries(
    Object.entries({ ...filters, ...scope }).filter(([, value]) => value && `${value}`.trim()),
  );

/** Whether the visitor left anything out; the order leaves nothing out. */
export const isNarrowed = ({ sort: _, ...filters }: BoardFilters): boolean =>
  Object.values(filters).some((value) => value && `${value}`.trim());
