import type { OracleCase } from "./oracle-grid.js";

/** A point on which modele-social 11.1.0 departs from the law, and the article it departs from. */
export interface KnownDifference {
  article: string;
  what: string;
  concerns(asked: OracleCase): boolean;
}

const concluded = ({ startsOn }: OracleCase, from: string, to: string) => from <= startsOn && startsOn <= to;

/** Where the engine's aid is not the law's: each must be seen to differ, or it no longer belongs here. */
export const AID_DIFFERENCES: readonly KnownDifference[] = [
  {
    article: "Décret 2022-1714",
    what: "gives contracts of 2023 and 2024 the amounts of 2026, or 6,000 € for a disability with no quota",
    concerns: (asked) => concluded(asked, "2023-01-01", "2024-12-31"),
  },
  {
    article: "D6243-2, until 23 February 2025",
    what: "gives the gap of early 2025 the amounts of 2026, where only levels 3 and 4 under 250 employees had 6,000 €",
    concerns: (asked) => concluded(asked, "2025-01-01", "2025-02-23"),
  },
  {
    article: "D6243-1, from 1 January to 7 March 2026",
    what: "gives levels 5 to 7 the aid, where only levels 3 and 4 under 250 employees had it",
    concerns: (asked) => concluded(asked, "2026-01-01", "2026-03-07"),
  },
  {
    article: "Décret 2026-168, art. 1",
    what: "keeps the amounts of 2026 after 31 December 2026, where nothing is decided",
    concerns: (asked) => asked.startsOn > "2026-12-31",
  },
];
