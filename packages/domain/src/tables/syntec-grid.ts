import type { Dated } from "./dated.js";

export interface SyntecGridRow extends Dated {
  /** Gross monthly minimum in cents, by coefficient: 240 to 500 are ETAM, 95 to 270 engineers and managers. */
  minimumCents: Readonly<Record<number, number>>;
}

/** Syntec's conventional minimums. A newer grid was not found when it was checked: an operator can enter it. */
export const SYNTEC_GRID: readonly SyntecGridRow[] = [
  {
    validFrom: "2025-01-01",
    validTo: null,
    source: "Syntec, accord du 26 juin 2024",
    checkedOn: "2026-11-22",
    minimumCents: {
      240: 181_500,
      250: 184_500,
      275: 187_500,
      310: 190_500,
      355: 204_500,
      400: 218_500,
      450: 234_000,
      500: 249_000,
      95: 213_500,
      100: 224_000,
      105: 231_500,
      115: 253_000,
      130: 285_000,
      150: 327_500,
      170: 365_000,
      210: 449_500,
      270: 575_500,
    },
  },
];

/** Every coefficient of the grid in force. */
export const SYNTEC_COEFFICIENTS: readonly number[] = SYNTEC_GRID.flatMap((row) =>
  Object.keys(row.minimumCents).map(Number),
);
