import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates, writeAll } from "../db/open-db.js";
import { poolCandidates, poolLinks } from "./pool.table.js";
import type { NewPoolLink } from "./pool-links.js";

export type PoolRetentionStore = ReturnType<typeof poolRetentionStore>;

/** A profile whose time is over, or will be in a month. */
export interface OverdueProfile {
  id: string;
  reference: string;
  lastContactAt: string;
}

export const poolRetentionStore = (db: Db) => {
  const { id, reference, lastContactAt, noticedAt } = poolCandidates;
  const silent = () => db.select({ id, reference, lastContactAt }).from(poolCandidates);

  return {
    /** Whose candidate was last in touch at `before` or earlier, and was not asked since whether to keep it; the oldest first. */
    async unnoticed(before: string): Promise<OverdueProfile[]> {
      return silent()
        .where(and(lte(lastContactAt, before), isNull(noticedAt)))
        .orderBy(asc(lastContactAt), asc(id));
    },

    /** Whose candidate was last in touch at `before` or earlier, and was asked at `noticedBefore` or earlier. */
    async overdue(before: string, noticedBefore: string): Promise<OverdueProfile[]> {
      return silent()
        .where(and(lte(lastContactAt, before), lte(noticedAt, noticedBefore)))
        .orderBy(asc(lastContactAt), asc(id));
    },

    /** Notes that a candidate was asked, with the link of that e-mail, and writes `also`; of a profile that is gone, nothing. */
    async noticed(
      profileId: string,
      at: string,
      link: NewPoolLink,
      also: readonly BatchItem<"sqlite">[],
    ): Promise<boolean> {
      try {
        await writeAll(db, [
          db.insert(poolLinks).values({ ...link, candidateId: profileId }),
          db.update(poolCandidates).set({ noticedAt: at }).where(eq(id, profileId)),
          ...also,
        ]);
        return true;
      } catch (error) {
        if (violates(error, "FOREIGN KEY constraint failed")) return false;
        throw error;
      }
    },
  };
};
