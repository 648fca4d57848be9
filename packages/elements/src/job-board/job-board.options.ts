import type { OfferSearch } from "@alternance-kit/sdk/types";
import type { PropertyDeclarations } from "lit";

/** What the page may fix of every search; a visitor is not offered to choose it. */
const SCOPE = [
  "company",
  "near",
  "commune",
  "department",
  "level",
  "contract",
  "remote",
  "rhythm",
  "skills",
  "rome",
  "rncp",
  "startsAfter",
  "startsBefore",
] as const;

/** Values of a filter: `31,34` in an attribute, a list in a property. */
export type Values = string | readonly (string | number)[];
export type Scope = { [name in (typeof SCOPE)[number]]?: Values } & { radius?: number; limit?: number };

const attributeOf = (name: string): string =>
  name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
const declared = (names: readonly string[], type: unknown): PropertyDeclarations =>
  Object.fromEntries(names.map((name) => [name, { attribute: attributeOf(name), type }]));

export const OPTIONS: PropertyDeclarations = {
  ...declared([...SCOPE, "q", "sort", "param", "urlPrefix", "layout", "openIn", "hrefTemplate"], String),
  ...declared(["radius", "limit"], Number),
  ...declared(["noUrl", "noAlerts", "rememberApplications"], Boolean),
  filters: { attribute: false },
  initial: { attribute: false },
  renderOffer: { attribute: false },
};

/** A change of one asks anew. */
export const SOURCES: readonly string[] = [...SCOPE, "radius", "limit", "q", "sort", "filters"];

/** What the page fixed, as it is asked of the service. A distance is fixed with its place only: without one, it is where visitors start. */
export function scopeOf(options: Scope): OfferSearch {
  const { radius, limit, commune, near } = options;
  const named = SCOPE.flatMap((name) => (options[name]?.length ? [[name, options[name]]] : []));
  // Safe: lists travel comma-separated, which is how they stand in an attribute.
  return {
    ...Object.fromEntries(named),
    ...(limit && { limit }),
    ...(radius && (commune || near) && { radius }),
  } as OfferSearch;
}
