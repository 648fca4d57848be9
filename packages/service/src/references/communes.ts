/**
 * The communes of Occitanie.
 * @source INSEE, Code officiel géographique, and La Poste's postal codes, through
 *   @etalab/decoupage-administratif 6.0.0, under Licence Ouverte; written by `generate-communes.ts`.
 */
import { DEPARTMENTS, type DepartmentCode } from "@alternance-kit/domain/departments";
import rows from "../generated/communes.json" with { type: "json" };
import type { CommuneRow } from "./occitanie-communes.js";

export interface Commune {
  code: string;
  name: string;
  /** The first of the commune's codes: a large town has several. */
  postalCode: string;
  departmentCode: DepartmentCode;
  departmentName: string;
}

// Safe: the generator refuses a commune without postal code, or outside the thirteen departments.
const communes = new Map((rows as unknown as CommuneRow[]).map((row) => [row[0], toCommune(row)]));

/** The commune with this INSEE code, or `undefined` when Occitanie has none. */
export const findCommune = (code: string): Commune | undefined => communes.get(code);

function toCommune([code, name, , postalCode]: CommuneRow): Commune {
  const departmentCode = code.slice(0, 2) as DepartmentCode;
  return { code, name, postalCode, departmentCode, departmentName: DEPARTMENTS[departmentCode] };
}
