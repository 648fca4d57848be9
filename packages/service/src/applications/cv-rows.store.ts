import type { CvScan } from "@alternance-kit/domain/candidate-file";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../db/open-db.js";
import { applications } from "./applications.table.js";
import { type Sight, seenBy } from "./seen-by.js";

export type CvRowStore = ReturnType<typeof cvRowStore>;

/** SQLite takes 32,766 parameters of a statement. */
const KEYS_AT_ONCE = 10_000;

/** What the applications' rows tell of their files: where each is kept, and what was found in it. */
export const cvRowStore = (db: Db) => ({
  /** Where the CV of an application is kept. */
  async findCvKey(sight: Sight, id: string): Promise<string | undefined> {
    const [row] = await db
      .select({ cvKey: applications.cvKey })
      .from(applications)
      .where(and(seenBy(sight), eq(applications.id, id)));
    return row?.cvKey;
  },

  /** Those of the keys that an application names. */
  async namedCvs(keys: readonly string[]): Promise<Set<string>> {
    const named = new Set<string>();
    for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
      const rows = await db
        .select({ cvKey: applications.cvKey })
        .from(applications)
        .where(inArray(applications.cvKey, keys.slice(at, at + KEYS_AT_ONCE)));
      for (const { cvKey } of rows) named.add(cvKey);
    }
    return named;
  },

  /** Some of the CVs that nobody looked into, whosever they are, in no order: one that the scanner cannot read keeps no other waiting. */
  async unscanned(limit: number): Promise<{ id: string; cvKey: string }[]> {
    return db
      .select({ id: applications.id, cvKey: applications.cvKey })
      .from(applications)
      .where(eq(applications.cvScan, "unscanned"))
      .orderBy(sql`random()`)
      .limit(limit);
  },

  /** Notes what was found in a CV, unless another has taken its place meanwhile. */
  async setScan(id: string, cvKey: string, scan: CvScan): Promise<void> {
    await db
      .update(applications)
      .set({ cvScan: scan })
      .where(and(eq(applications.id, id), eq(applications.cvKey, cvKey)));
  },
});
