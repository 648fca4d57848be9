import type { OfferFilterName, OfferQuery } from "@alternance-kit/contract/offer-search";
import { refuseField } from "../../app-error.js";
import { centreOf, distancesFrom, type Place } from "../../references/commune-centres.js";
import { dayNumber } from "./day-number.js";
import { NOWHERE } from "./offer-columns.js";
import { skillKey, tagOf } from "./offer-terms.js";
import { type QueryWord, queryWords, setsOf, type WordSets } from "./query-words.js";
import type { AnyOf } from "./scan.js";
import type { SearchIndex } from "./search-index.js";

/** One condition of a search: sets of which an offer must be in one. */
export interface Filter {
  name: OfferFilterName;
  sets: AnyOf;
}

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
  { near, commune, radius }: Pick<OfferQuery, "near" | "commune" | "radius">,
  distances: Float64Array | undefined,
  { ranges, byCommune, columns }: SearchIndex,
): Filter[] {
  if (!distances) return [];
  const set = ranges.get(
    `${near ?? commune} ${radius}`,
    byCommune,
    (slot) => columns.communes[slot] ?? NOWHERE,
    (number) => (distances[number] ?? Number.POSITIVE_INFINITY) <= radius,
  );
  return [{ name: near === undefined ? "commune" : "near", sets: [set] }];
}

function dateFilters({ startsAfter, startsBefore }: OfferQuery, index: SearchIndex): Filter[] {
  const { ranges, byStartDay, columns } = index;
  const dayOf = (slot: number) => columns.startDays[slot] ?? 0;
  const filters: Filter[] = [];
  if (startsAfter !== undefined) {
    const first = dayNumber(startsAfter);
    const set = ranges.get(`from ${first}`, byStartDay, dayOf, (day) => day >= first);
    filters.push({ name: "startsAfter", sets: [set] });
  }
  if (startsBefore !== undefined) {
    const last = dayNumber(startsBefore);
    const set = ranges.get(`to ${last}`, byStartDay, dayOf, (day) => day <= last);
    filters.push({ name: "startsBefore", sets: [set] });
  }
  return filters;
}
