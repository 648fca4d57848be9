import type { UploadStore } from "../uploads/uploads.store.js";
import type { CvStore } from "./cv-store.js";

/** Far longer than the slowest upload: a file younger than this may still be waiting for its row. */
const GRACE_MS = 60 * 60_000;

/** Those of the file store's keys that some rows name. */
export type NamedKeys = (keys: readonly string[]) => Promise<ReadonlySet<string>>;

export interface SweepFilesDeps {
  cvs: Pick<CvStore, "list" | "remove">;
  /** In the order in which a file goes from one to the next: uploads first. */
  namedBy: readonly NamedKeys[];
  uploads: Pick<UploadStore, "sweep">;
}

/**
 * Removes the files that nothing names: what a crash left between a file and its row, and uploads whose time is over. Nobody was told that
 * they were received, or was told until when they stay.
 * @returns how many went
 */
export async function sweepFiles({ cvs, namedBy, uploads }: SweepFilesDeps, now: Date): Promise<number> {
  await uploads.sweep(now);
  const old = (await cvs.list()).filter(({ changedAt }) => now.getTime() - changedAt.getTime() > GRACE_MS);
  let orphans = old.map(({ key }) => key);
  // The rows are read after the files, and in turn: a file that was named meanwhile, or went from an upload to an application, is seen.
  for (const named of namedBy) {
    const kept = await named(orphans);
    orphans = orphans.filter((key) => !kept.has(key));
  }
  for (const key of orphans) await cvs.remove(key);
  return orphans.length;
}
