import type { ApplicationStatus } from "@alternance-kit/contract/application";
import { and, asc, desc, inArray, lte } from "drizzle-orm";
import type { Db } from "../../db/open-db.js";
import { applications } from "../applications.table.js";
import { retentionRuns } from "./retention.table.js";

export type RetentionStore = ReturnType<typeof retentionStore>;
export type RetentionReceipt = typeof retentionRuns.$inferSelect;

/** An application whose time is over. */
export interface Overdue {
  id: string;
  reference: string;
  status: ApplicationStatus;
  updatedAt: string;
}

export const retentionStore = (db: Db) => ({
  /** The applications of some statuses that last moved at `before` or earlier, the oldest first. */
  async overdue(statuses: readonly ApplicationStatus[], before: string): Promise<Overdue[]> {
    const { id, reference, status, updatedAt } = applications;
    return db
      .select({ id, reference, status, updatedAt })
      .from(applications)
      .where(and(inArray(status, [...statuses]), lte(updatedAt, before)))
      .orderBy(asc(updatedAt), asc(id));
  },

  async keepReceipt(receipt: RetentionReceipt): Promise<void> {
    await db.insert(retentionRuns).values(receipt);
  },

  async lastReceipt(): Promise<RetentionReceipt | undefined> {
    const [row] = await db.select().from(retentionRuns).orderBy(desc(retentionRuns.at)).limit(1);
    return row;
  },
});
