import { DEPARTMENT_CODES } from "@alternance-kit/domain/departments";

const OCCITANIE = "76";
/** Occitanie has 4,446 communes; mergers take a few away each year, never hundreds. */
const FEWEST_COMMUNES = 4_000;

/** A row of the package's `data/communes.json`, as far as it is read here. */
export interface CogCommune {
  code: string;
  nom: string;
  type: string;
  departement?: string;
  region?: string;
  arrondissement?: string;
  codesPostaux?: readonly string[];
  population?: number;
}

/** A list, not an object: the file is half the size. */
export type CommuneRow = readonly [
  code: string,
  name: string,
  population: number,
  postalCode: string,
  ...otherPostalCodes: string[],
];

/**
 * The actual communes of Occitanie: neither "déléguées" nor "associées", which are parts of another one.
 * @throws {Error} when a commune has no postal code, when departments are not the region's thirteen,
 *   or when communes are missing: the source changed shape, and a shorter list would refuse true places.
 */
export function occitanieCommunes(cog: readonly CogCommune[]): CommuneRow[] {
  const communes = cog.filter((row) => row.region === OCCITANIE && row.type === "commune-actuelle");

  const departments = [...new Set(communes.map((row) => row.departement))].sort();
  if (departments.join() !== DEPARTMENT_CODES.join())
    throw new Error(`Expected the departments ${DEPARTMENT_CODES.join()}, found ${departments.join()}.`);
  if (communes.length < FEWEST_COMMUNES)
    throw new Error(`Expected at least ${FEWEST_COMMUNES} communes, found ${communes.length}.`);

  return communes.map(toRow).sort(([a], [b]) => (a < b ? -1 : 1));
}

function toRow({ code, nom, departement, codesPostaux = [], population = 0 }: CogCommune): CommuneRow {
  const [first, ...others] = codesPostaux;
  if (!first) throw new Error(`${nom} (${code}) has no postal code.`);
  if (code.slice(0, 2) !== departement)
    throw new Error(`${nom} (${code}) is in department ${departement}: its code should begin with it.`);
  return [code, nom, population, first, ...others];
}
