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

/** Nothing of a place without one: no name, no distance around it, no order by it. */
export function consistent(filters: BoardFilters, { commune, near }: OfferSearch): BoardFilters {
  if (filters.commune || commune || near) return filters;
  return { ...filters, communeName: "", radius: 0, sort: filters.sort === "distance" ? "" : filters.sort };
}

/** What is asked of the service: what the filters say, within what the page's scope says. */
export const searchOf = ({ communeName: _, ...filters }: BoardFilters, scope: OfferSearch): OfferSearch =>
  Object.fromEntries(
    Object.entries({ ...filters, ...scope }).filter(([, value]) => value && `${value}`.trim()),
  );

/** Whether the visitor left anything out; the order leaves nothing out. */
export const isNarrowed = (filters: BoardFilters): boolean =>
  Object.keys(searchOf({ ...filters, sort: "" }, {})).length > 0;
