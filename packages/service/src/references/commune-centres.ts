/**
 * Where the communes of Occitanie are: the centre of their largest place.
 * @source GeoNames (https://www.geonames.org), under CC BY 4.0; written by `generate-commune-centres.ts`.
 */
import rows from "../generated/commune-centres.json" with { type: "json" };
import type { CentreRow } from "./occitanie-centres.js";

/** Degrees. */
export interface Place {
  latitude: number;
  longitude: number;
}

const EARTH_RADIUS_KM = 6371;

const centres = rows as unknown as CentreRow[]; // Safe: the generator writes these lists.
const numbers = new Map(centres.map(([code], number) => [code, number]));
const vectors = Float64Array.from(
  centres.flatMap(([, latitude, longitude]) => unitVector({ latitude, longitude })),
);

/** A commune's number, from 0 on, in what is said of all of them; `undefined` when Occitanie has none with this INSEE code. */
export const communeNumber = (code: string): number | undefined => numbers.get(code);

export function centreOf(code: string): Place | undefined {
  const row = centres[numbers.get(code) ?? -1];
  return row && { latitude: row[1], longitude: row[2] };
}

/** Kilometres from a place to the centre of each commune, as the crow flies, by the commune's number. */
export function distancesFrom(place: Place): Float64Array {
  const [x, y, z] = unitVector(place);
  const distances = new Float64Array(centres.length);
  for (let number = 0; number < distances.length; number++) {
    const at = number * 3;
    const cosine = x * (vectors[at] ?? 0) + y * (vectors[at + 1] ?? 0) + z * (vectors[at + 2] ?? 0);
    distances[number] = EARTH_RADIUS_KM * Math.sqrt(Math.max(0, 2 - 2 * cosine)); // The chord: 1 m short at 60 km, 40 m at 200 km.
  }
  return distances;
}

function unitVector({ latitude, longitude }: Place): [x: number, y: number, z: number] {
  const [phi, lambda] = [(latitude * Math.PI) / 180, (longitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
