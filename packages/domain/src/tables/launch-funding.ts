import type { DiplomaLevel } from "../reference/diploma-levels.js";
import type { Dated } from "./dated.js";

export interface LaunchFundingRow extends Dated {
  /** A year, in cents, by the level prepared. */
  annualCents: Readonly<Record<DiplomaLevel, number>>;
}

/** What an OPCO pays for a certification too new to have a level of its own; made good once it has one (D6332-80). */
export const LAUNCH_FUNDING: readonly LaunchFundingRow[] = [
  {
    validFrom: "2022-09-01",
    validTo: null,
    source: "Arrêté du 31 août 2022",
    checkedOn: "2026-11-22",
    annualCents: { 3: 547_000, 4: 562_100, 5: 600_000, 6: 600_000, 7: 700_000 },
  },
];
