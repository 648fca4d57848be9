/**
 * The thirteen departments of Occitanie (INSEE region 76).
 * @source INSEE, Code officiel géographique, through @etalab/decoupage-administratif 6.0.0; checked 2026-11-22.
 */
export const DEPARTMENTS = {
  "09": "Ariège",
  "11": "Aude",
  "12": "Aveyron",
  "30": "Gard",
  "31": "Haute-Garonne",
  "32": "Gers",
  "34": "Hérault",
  "46": "Lot",
  "48": "Lozère",
  "65": "Hautes-Pyrénées",
  "66": "Pyrénées-Orientales",
  "81": "Tarn",
  "82": "Tarn-et-Garonne",
} as const;
export type DepartmentCode = keyof typeof DEPARTMENTS;

export const DEPARTMENT_CODES = Object.keys(DEPARTMENTS).sort() as DepartmentCode[];
