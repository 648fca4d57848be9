import type { SmicRow } from "./smic.js";

const checkedOn = "2026-11-22";

/**
 * The minimum wage in Mayotte, to be given as overrides: `paySchedule(input, { smic: SMIC_MAYOTTE })`.
 * The amounts before November 2024 were read in the texts and in the state's engine, modele-social 11.1.0.
 */
export const SMIC_MAYOTTE: readonly SmicRow[] = [
  { validFrom: "2023-01-01", validTo: "2023-04-30", hourlyCents: 851, source: "Décret 2022-1608", checkedOn },
  {
    validFrom: "2023-05-01",
    validTo: "2023-12-31",
    hourlyCents: 870,
    source: "Arrêté du 26 avril 2023",
    checkedOn,
  },
  { validFrom: "2024-01-01", validTo: "2024-10-31", hourlyCents: 880, source: "Décret 2023-1216", checkedOn },
  { validFrom: "2024-11-01", validTo: "2025-12-31", hourlyCents: 898, source: "Décret 2024-951", checkedOn },
  { validFrom: "2026-01-01", validTo: "2026-05-31", hourlyCents: 933, source: "Décret 2025-1228", checkedOn },
  { validFrom: "2026-06-01", validTo: null, hourlyCents: 956, source: "Arrêté du 22 mai 2026", checkedOn },
];
