import type { ApplicationStatus } from "@alternance-kit/contract/application";
import { type SQL, sql } from "drizzle-orm";
import { applications, applicationTombstones } from "../applications/applications.table.js";
import { wasOut } from "../applications/guardian/is-out.js";
import type { Db } from "../db/open-db.js";
import { offers } from "../offers/offers.table.js";
import { partners } from "../partners/partners.table.js";
import { placements } from "../placements/placements.table.js";

export type FiguresStore = ReturnType<typeof figuresStore>;

/** What is counted together: how many of one month, page owner and department stand at a status, or were placed. */
export interface CountedCell {
  kind: "application" | "placement";
  month: string;
  sourceId: string;
  sourceName: string;
  departmentCode: string;
  status: ApplicationStatus;
  count: number;
}

/** The first and last month to count, `YYYY-MM`, both included. */
export interface Months {
  from?: string | undefined;
  to?: string | undefined;
}

/** Counts, and nothing else: no row of a person leaves the database here. What waits for a guardian is not counted yet. */
export const figuresStore = (db: Db) => ({
  async count({ from = "0000-01", to = "9999-12" }: Months): Promise<CountedCell[]> {
    return db.all<CountedCell>(sql`
      SELECT counted.kind, counted.month, counted.source_id AS sourceId, ${partners.name} AS sourceName,
        ${offers.departmentCode} AS departmentCode, counted.status, count(*) AS count
      FROM (
        SELECT 'application' AS kind, ${monthOf(applications.receivedAt)} AS month, ${applications.sourcePartnerId} AS source_id,
          ${applications.offerId} AS offer_id, ${applications.status} AS status FROM ${applications} WHERE ${wasOut}
        UNION ALL
        SELECT 'application', ${applicationTombstones.receivedIn}, ${applicationTombstones.sourcePartnerId},
          ${applicationTombstones.offerId}, ${applicationTombstones.status} FROM ${applicationTombstones}
        UNION ALL
        SELECT 'placement', ${monthOf(placements.createdAt)}, ${placements.sourcePartnerId}, ${placements.offerId}, 'placed'
          FROM ${placements}
      ) AS counted
      JOIN ${offers} ON ${offers.id} = counted.offer_id
      JOIN ${partners} ON ${partners.id} = counted.source_id
      WHERE counted.month BETWEEN ${from} AND ${to}
      GROUP BY counted.kind, counted.month, counted.source_id, ${offers.departmentCode}, counted.status
      ORDER BY counted.month, sourceName, departmentCode`);
  },
});

/** Of an instant, its month in UTC: what a tombstone keeps. */
const monthOf = (instant: typeof applications.receivedAt | typeof placements.createdAt): SQL =>
  sql`substr(${instant}, 1, 7)`;
