import { DEPARTMENT_CODES } from "@alternance-kit/domain/departments";
import { OFFER_CONTRACT_TYPES, REMOTE_MODES } from "@alternance-kit/domain/offer";
import { NO_FILTERS } from "./filters.js";
import type { BoardFilters } from "./job-board.state.js";

/** What a value must look like to be read. The service has the last word. */
const SHAPES: Readonly<Record<keyof BoardFilters, RegExp>> = {
  q: /^[^\0]{1,200}$/,
  commune: /^\d[\dAB]\d{3}$/,
  communeName: /^.{1,60}$/,
  radius: /^([1-9]\d?|1\d\d|200)$/,
  department: oneOf(DEPARTMENT_CODES),
  level: /^[3-7]$/,
  contract: oneOf(OFFER_CONTRACT_TYPES),
  remote: oneOf(REMOTE_MODES),
  rhythm: /^(\d[dwm]_\d[dwm]|flexible)$/,
  skills: /^[^,\0]{1,40}$/,
  rome: /^[A-Z]\d{4}$/,
  rncp: /^RNCP\d{3,5}$/,
  startsAfter: /^\d{4}-\d\d-\d\d$/,
  startsBefore: /^\d{4}-\d\d-\d\d$/,
  sort: oneOf(["relevance", "recent", "distance", "start"]),
};

function oneOf(values: readonly string[]): RegExp {
  return new RegExp(`^(${values.join("|")})$`);
}

const names = Object.keys(NO_FILTERS) as (keyof BoardFilters)[]; // Safe: the object's own keys.

/**
 * The filters that an address names: `?q=react&department=31,34`, each name after the prefix.
 * What has not the shape of a filter's value is left out: addresses are typed, cut and made up.
 */
export function readFilters(params: URLSearchParams, prefix = ""): Partial<BoardFilters> {
  const read = names.flatMap((name) => {
    const text = params.get(prefix + name);
    if (text === null) return [];
    const start = NO_FILTERS[name];
    const values = (Array.isArray(start) ? text.split(",") : [text])
      .filter((value) => SHAPES[name].test(value))
      .map((value) => (name === "level" || name === "radius" ? Number(value) : value));
    return values.length ? [[name, Array.isArray(start) ? values : values[0]]] : [];
  });
  return Object.fromEntries(read);
}

/** An address's parameters with the filters written over those it had; all others stay. */
export function writeFilters(params: URLSearchParams, filters: BoardFilters, prefix = ""): URLSearchParams {
  const written = new URLSearchParams(params);
  for (const name of names) {
    const text = `${filters[name] || ""}`.trim();
    if (text) written.set(prefix + name, text);
    else written.delete(prefix + name);
  }
  return written;
}
