import type { CvStore } from "../applications/cv-store.js";
import { parisDate } from "../paris-date.js";
import type { PoolErasureCause, ProfileErasureStore } from "./profile-erasure.store.js";
import type { ProfileStore } from "./profiles.store.js";

export interface EraseProfileDeps {
  profiles: Pick<ProfileStore, "find" | "filesOf">;
  profileErasures: ProfileErasureStore;
  cvs: Pick<CvStore, "remove">;
}

/**
 * Erases a profile: its row, its links, its e-mails, the answer kept for a repeated request, and its files. What stays tells that there was
 * one, what its candidate agreed to, and nothing of whose. Answers whether there was something to erase.
 */
export async function eraseProfile(
  { profiles, profileErasures, cvs }: EraseProfileDeps,
  id: string,
  cause: PoolErasureCause,
  now: Date,
): Promise<boolean> {
  const [profile, files] = await Promise.all([profiles.find({ as: "operator" }, id), profiles.filesOf(id)]);
  if (!profile) return false;
  const erasing = { cause, erasedOn: parisDate(now), at: now.toISOString() };
  if (!(await profileErasures.erase(profile, erasing))) return false;
  // After the row: a crash in between leaves files that nothing names, and the next sweep takes them.
  for (const { key } of files) await cvs.remove(key);
  return true;
}
