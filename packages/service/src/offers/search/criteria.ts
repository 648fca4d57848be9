import type { OfferFilterName, OfferQuery } from "@alternance-kit/contract/offer-search";
import { refuseField } from "../../app-error.js";
import { centreOf, distancesFrom, type Place } from "../../references/commune-centres.js";
import type { Buckets } from "./buckets.js";
import { dayNumber } from "./day-number.js";
import { NOWHERE } from "./offer-columns.js";
import { skillKey, tagOf } from "./offer-terms.js";
import { PagedBits } from "./paged-bits.js";
import { type QueryWord, queryWords, setsOf, type WordSets } from "./query-words.js";
import type { AnyOf } from "./scan.js";
import type { SearchIndex } from "./search-index.js";

/** One condition of a search: a set to be in, or a test where the set would be most of the board. */
export type Filter = { name: OfferFilterName } & ({ sets: AnyOf } | { test: (slot: number) => boolean });

export interface Criteria {
  filters: readonly Filter[];
  words: readonly { word: QueryWord; sets: WordSets }[];
  /** Kilometres from the place searched around, by commune. */
  distances: Float64Array | undefined;
}

const LIST_FILTERS = [
  "department",
  "level",
  "contract",
  "remote",
  "rhythm",
  "rome",
  "rncp",
  "skills",
] as const;
/** A range that holds one open offer of so many, or more, is tested on each that comes up; a rarer one is made a set. Both are quick. */
const LEAST_TESTED = 64;

/** `company` has been resolved: never `own`. @throws {AppError} `validation_failed` for a commune that Occitanie does not have. */
export async function criteriaOf(query: OfferQuery, index: SearchIndex): Promise<Criteria> {
  const distances = placeDistances(query);
  const lists = LIST_FILTERS.flatMap((name) => {
    const values = query[name]?.map((value) => (name === "skills" ? skillKey(String(value)) : value));
    return values ? [{ name, values }] : [];
  });
  const named =
    query.company === undefined ? lists : [...lists, { name: "company" as const, values: [query.company] }];
  const filters: Filter[] = await Promise.all(
    named.map(async ({ name, values }) => ({
      name,
      sets: await Promise.all(values.map((value) => index.terms.get(tagOf(name, value)))),
    })),
  );
  const words = await Promise.all(
    queryWords(query.q ?? "").map(async (word) => ({ word, sets: await setsOf(word, index) })),
  );
  return {
    filters: [...filters, ...placeFilter(query, distances, index), ...dateFilters(query, index)],
    words,
    distances,
  };
}

function placeDistances({ near, commune }: OfferQuery): Float64Array | undefined {
  if (near !== undefined) return distancesFrom(toPlace(near));
  if (commune === undefined) return undefined;
  const centre = centreOf(commune);
  if (centre) return distancesFrom(centre);
  throw refuseField("/commune", "commune_unknown", "Give the INSEE code of a commune of Occitanie.");
}

function toPlace(near: string): Place {
  const [latitude = 0, longitude = 0] = near.split(",").map(Number);
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude };
  throw refuseField(
    "/near",
    "malformed",
    "Give a latitude of -90 to 90, a comma, and a longitude of -180 to 180.",
  );
}

/** Alone, so that a widening can try another radius. */
export function placeFilter(
  { commune, radius }: Pick<OfferQuery, "commune" | "radius">,
  distances: Float64Array | undefined,
  { byCommune, columns, open }: SearchIndex,
): Filter[] {
  if (!distances) return [];
  const isNear = (number: number) =>
    number !== NOWHERE && (distances[number] ?? Number.POSITIVE_INFINITY) <= radius;
  const name = commune === undefined ? "near" : "commune";
  return [{ name, ...range(byCommune, (slot) => columns.communes[slot] ?? NOWHERE, isNear, open.size) }];
}

function dateFilters(
  { startsAfter, startsBefore }: OfferQuery,
  { byStartDay, columns, open }: SearchIndex,
): Filter[] {
  const dayOf = (slot: number) => columns.startDays[slot] ?? 0;
  const filters: Filter[] = [];
  if (startsAfter !== undefined) {
    const first = dayNumber(startsAfter);
    filters.push({ name: "startsAfter", ...range(byStartDay, dayOf, (day) => day >= first, open.size) });
  }
  if (startsBefore !== undefined) {
    const last = dayNumber(startsBefore);
    filters.push({ name: "startsBefore", ...range(byStartDay, dayOf, (day) => day <= last, open.size) });
  }
  return filters;
}

function range(
  buckets: Buckets,
  numberOf: (slot: number) => number,
  isWanted: (value: number) => boolean,
  open: number,
) {
  const values = buckets.values().filter(isWanted);
  const test = (slot: number) => isWanted(numberOf(slot));
  let size = 0;
  for (const value of values) size += buckets.of(value).length;
  if (size > open / LEAST_TESTED) return { test };
  const set = new PagedBits();
  for (const value of values) {
    for (const slot of buckets.of(value)) if (numberOf(slot) === value) set.add(slot);
  }
  return { sets: [set] };
}
