import type { DiplomaLevel } from "../../reference/diploma-levels.js";
import type { AskedEmployer } from "./modele-social.js";

export interface OracleCase extends AskedEmployer {
  birthDate: string;
  /** Concluded and begun: the engine knows one day only. */
  startsOn: string;
  durationMonths: number;
  diplomaLevel: DiplomaLevel;
  isDisabledWorker: boolean;
}

/** First and last days of each regime of aid, exemption and SMIC, and days in the middle of a month. */
const STARTS = [
  "2023-01-01",
  "2024-12-31",
  "2025-01-01",
  "2025-02-23",
  "2025-02-24",
  "2025-06-30",
  "2025-07-01",
  "2025-09-15",
  "2025-12-31",
  "2026-01-01",
  "2026-03-07",
  "2026-03-08",
  "2026-06-01",
  "2026-09-01",
  "2026-11-22",
  "2027-01-01",
];

/** Ages at the start, and a birthday in the first or in the second half of the year. */
const AGES = [16, 17, 19, 20, 22, 25, 28];
const BIRTHDAYS = ["03-01", "10-31"];
const LEVELS = [3, 4, 5, 6, 7] as const;
const EMPLOYERS: readonly AskedEmployer[] = [
  { headcount: 5, quotaPercent: 0 },
  { headcount: 249, quotaPercent: 0 },
  { headcount: 250, quotaPercent: 4 },
  { headcount: 250, quotaPercent: 5 },
];

/**
 * Every start, age, level and employer; the birthday, the length and the disability go round from one case to the next,
 * so that each meets each of the others without the grid growing eightfold.
 */
export const ORACLE_GRID: readonly OracleCase[] = STARTS.flatMap((startsOn) =>
  AGES.flatMap((age) =>
    LEVELS.flatMap((diplomaLevel) =>
      EMPLOYERS.map((employer) => ({ startsOn, age, diplomaLevel, employer })),
    ),
  ),
).map(({ startsOn, age, diplomaLevel, employer }, index) => ({
  ...employer,
  startsOn,
  diplomaLevel,
  birthDate: `${Number(startsOn.slice(0, 4)) - age}-${BIRTHDAYS[index % 2]}`,
  durationMonths: index % 7 === 0 ? 12 : index % 3 === 0 ? 24 : 36,
  isDisabledWorker: index % 5 === 0 || index % 13 === 0,
}));
