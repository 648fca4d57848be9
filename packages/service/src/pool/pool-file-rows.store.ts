import type { CvScan } from "@alternance-kit/domain/candidate-file";
import { eq, inArray, sql } from "drizzle-orm";
import type { ScannedRows } from "../applications/scan-cv.js";
import type { NamedKeys } from "../applications/sweep-files.js";
import type { Db } from "../db/open-db.js";
import { poolFiles } from "./pool.table.js";

/** SQLite takes 32,766 parameters of a statement. */
const KEYS_AT_ONCE = 10_000;

/** What the profiles' rows tell of their files, for the sweep and the virus scanner. */
export const poolFileRowStore = (db: Db): ScannedRows & { named: NamedKeys } => ({
  async named(keys) {
    const named = new Set<string>();
    for (let at = 0; at < keys.length; at += KEYS_AT_ONCE) {
      const rows = await db
        .select({ key: poolFiles.key })
        .from(poolFiles)
        .where(inArray(poolFiles.key, keys.slice(at, at + KEYS_AT_ONCE)));
      for (const { key } of rows) named.add(key);
    }
    return named;
  },

  async unscanned(limit) {
    const rows = await db
      .select({ key: poolFiles.key })
      .from(poolFiles)
      .where(eq(poolFiles.scan, "unscanned"))
      .orderBy(sql`random()`)
      .limit(limit);
    return rows.map(({ key }) => key);
  },

  async setScan(key, scan: CvScan) {
    await db.update(poolFiles).set({ scan }).where(eq(poolFiles.key, key));
  },
});
