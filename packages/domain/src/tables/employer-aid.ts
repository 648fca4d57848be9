import type { DiplomaLevel } from "../reference/diploma-levels.js";
import type { Dated } from "./dated.js";

/** The most for the first year of a contract, in cents, by the level prepared. */
export type AidByLevel = Readonly<Record<DiplomaLevel, number>>;

/** Under 250 employees, and from 250 on (there only with a quota of apprentices reached or promised). */
export interface AidBySize {
  small: AidByLevel;
  large: AidByLevel;
}

export interface AidAmounts extends AidBySize {
  /** In place of the others when the apprentice is a disabled worker (RQTH), with no quota; absent: the same as the others. */
  disabled?: AidBySize;
}

export type EmployerAidRow = Dated &
  (
    | { amounts: AidAmounts /** The contract must begin before this date. */; startsBefore?: string }
    | { amounts: "unknown" }
  );

const levels = (level3And4: number, level5: number, level6And7: number): AidByLevel => ({
  3: level3And4,
  4: level3And4,
  5: level5,
  6: level6And7,
  7: level6And7,
});
const every = (cents: number) => levels(cents, cents, cents);
const NONE = every(0);
const bothSizes = (cents: number): AidBySize => ({ small: every(cents), large: every(cents) });
/** Under 250 employees, up to the baccalaureate. */
const unique = (cents: number): AidBySize => ({ small: levels(cents, 0, 0), large: NONE });

/** The standing aid of the Code: what remains when no decree adds to it. */
export const UNIQUE_AID: { source: string; amounts: AidAmounts } = {
  source: "D6243-2",
  amounts: { ...unique(500_000), disabled: unique(600_000) },
};

const checkedOn = "2026-11-22";

/**
 * What the state pays an apprentice's employer for the first year, by the day the contract was concluded.
 * Outside the overseas departments, where level 5 counts with level 4.
 */
export const EMPLOYER_AID: readonly EmployerAidRow[] = [
  {
    validFrom: "2023-01-01",
    validTo: "2024-12-31",
    source: "Décret 2022-1714",
    checkedOn,
    amounts: bothSizes(600_000),
  },
  {
    validFrom: "2025-01-01",
    validTo: "2025-02-23",
    source: "D6243-2",
    checkedOn,
    amounts: unique(600_000),
  },
  {
    validFrom: "2025-02-24",
    validTo: "2025-12-31",
    source: "Décret 2025-174",
    checkedOn,
    amounts: { small: every(500_000), large: every(200_000), disabled: bothSizes(600_000) },
  },
  { validFrom: "2026-01-01", validTo: "2026-03-07", checkedOn, ...UNIQUE_AID },
  {
    validFrom: "2026-03-08",
    validTo: "2026-12-31",
    source: "Décret 2026-168",
    checkedOn,
    startsBefore: "2027-01-01",
    amounts: {
      small: levels(500_000, 450_000, 200_000),
      large: levels(200_000, 150_000, 75_000),
      disabled: bothSizes(600_000),
    },
  },
  { validFrom: "2027-01-01", validTo: null, source: "PLF 2027", checkedOn, amounts: "unknown" },
];
