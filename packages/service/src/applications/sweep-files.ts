import type { CvRowStore } from "./cv-rows.store.js";
import type { CvStore } from "./cv-store.js";

/** Far longer than the slowest upload: a file younger than this may still be waiting for its row. */
const GRACE_MS = 60 * 60_000;

export interface SweepFilesDeps {
  cvRows: Pick<CvRowStore, "namedCvs">;
  cvs: Pick<CvStore, "list" | "remove">;
}

/**
 * Removes the files that no application names: what a crash left between a file and its row. Nobody was told that they were received.
 * @returns how many went
 */
export async function sweepFiles({ cvRows, cvs }: SweepFilesDeps, now: Date): Promise<number> {
  const old = (await cvs.list()).filter(({ changedAt }) => now.getTime() - changedAt.getTime() > GRACE_MS);
  // The rows are read after the files: one that was written meanwhile is seen.
  const named = await cvRows.namedCvs(old.map(({ key }) => key));
  const orphans = old.filter(({ key }) => !named.has(key));
  for (const { key } of orphans) await cvs.remove(key);
  return orphans.length;
}
