import type { CommuneRow } from "./occitanie-communes.js";

/** A list, not an object: the file is half the size. Degrees. */
export type CentreRow = readonly [code: string, latitude: number, longitude: number];

/** A place of GeoNames, as far as it is read here. */
export interface GeoName {
  /** INSEE code of the commune it is in. */
  communeCode: string;
  latitude: number;
  longitude: number;
  population: number;
}

/** Reads GeoNames' table: columns parted by tabs, of which the commune's code is `admin4`. */
export const readGeoNames = (table: string): GeoName[] =>
  table
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((columns) => columns[8] === "FR" && columns[10] === "76" && columns[13])
    .map((columns) => ({
      communeCode: columns[13] ?? "",
      latitude: Number(columns[4]),
      longitude: Number(columns[5]),
      population: Number(columns[14]),
    }));

/**
 * The centre of each commune: its largest place. A commune too small for the source is put in the middle of those that share its
 * postal code or, without any, its arrondissement: near enough to tell 10 km from 60.
 */
export function communeCentres(
  communes: readonly CommuneRow[],
  arrondissementOf: ReadonlyMap<string, string>,
  places: readonly GeoName[],
): CentreRow[] {
  const largest = new Map<string, GeoName>();
  for (const place of places) {
    const known = largest.get(place.communeCode);
    if (!known || known.population < place.population) largest.set(place.communeCode, place);
  }
  const byPostalCode = new Map<string, GeoName[]>();
  const byArrondissement = new Map<string, GeoName[]>();
  for (const [code, , , ...postalCodes] of communes) {
    const place = largest.get(code);
    if (!place) continue;
    for (const postalCode of postalCodes) put(byPostalCode, postalCode, place);
    put(byArrondissement, arrondissementOf.get(code) ?? "", place);
  }
  return communes.map(([code, name, , ...postalCodes]) => {
    const known = largest.get(code);
    const near = known ? [known] : postalCodes.flatMap((postalCode) => byPostalCode.get(postalCode) ?? []);
    const among = near.length ? near : (byArrondissement.get(arrondissementOf.get(code) ?? "") ?? []);
    if (!among.length) throw new Error(`${name} (${code}) is near no place that the source knows.`);
    return [code, mean(among, "latitude"), mean(among, "longitude")];
  });
}

const put = (lists: Map<string, GeoName[]>, key: string, place: GeoName) =>
  lists.set(key, [...(lists.get(key) ?? []), place]);

/** To the fourth decimal, some ten metres. */
const mean = (places: readonly GeoName[], axis: "latitude" | "longitude"): number =>
  Math.round((places.reduce((sum, place) => sum + place[axis], 0) / places.length) * 10_000) / 10_000;
