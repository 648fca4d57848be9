import type { Dated } from "./dated.js";

export interface SmicRow extends Dated {
  /** Gross, per hour, in cents. */
  hourlyCents: number;
}

const checkedOn = "2026-11-22";

/** The minimum wage everywhere but in Mayotte. Nothing later than June 2026 was published when it was checked. */
export const SMIC: readonly SmicRow[] = [
  {
    validFrom: "2023-01-01",
    validTo: "2023-04-30",
    hourlyCents: 1127,
    source: "Décret 2022-1608",
    checkedOn,
  },
  {
    validFrom: "2023-05-01",
    validTo: "2023-12-31",
    hourlyCents: 1152,
    source: "Arrêté du 26 avril 2023",
    checkedOn,
  },
  {
    validFrom: "2024-01-01",
    validTo: "2024-10-31",
    hourlyCents: 1165,
    source: "Décret 2023-1216",
    checkedOn,
  },
  { validFrom: "2024-11-01", validTo: "2025-12-31", hourlyCents: 1188, source: "Décret 2024-951", checkedOn },
  {
    validFrom: "2026-01-01",
    validTo: "2026-05-31",
    hourlyCents: 1202,
    source: "Décret 2025-1228",
    checkedOn,
  },
  { validFrom: "2026-06-01", validTo: null, hourlyCents: 1231, source: "Arrêté du 22 mai 2026", checkedOn },
];

/** The monthly SMIC of a full time, 35 h × 52 / 12, rounded to the cent: 12.31 € an hour is 1,867.02 € a month. */
export const monthlySmic = (row: SmicRow): number => Math.round((row.hourlyCents * 35 * 52) / 12);
