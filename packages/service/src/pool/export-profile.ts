import { buffer } from "node:stream/consumers";
import type { PoolCandidate } from "@alternance-kit/contract/pool-candidate";
import { strToU8, zipSync } from "fflate";
import type { CvStore } from "../applications/cv-store.js";
import type { ProfileFile } from "./profile.js";

/** All that is kept of a profile, for its candidate (GDPR, articles 15 and 20): `profile.json`, and the files under their own names. */
export async function exportProfile(
  cvs: Pick<CvStore, "read">,
  profile: PoolCandidate,
  files: readonly ProfileFile[],
): Promise<Uint8Array<ArrayBuffer>> {
  const entries: Record<string, Uint8Array> = {
    "profile.json": strToU8(`${JSON.stringify(profile, null, 2)}\n`),
  };
  for (const { kind, fileName, key, scan } of files)
    if (scan !== "infected")
      entries[`${kind}/${fileName}`] = new Uint8Array(await buffer(await cvs.read(key)));
  return zipSync(entries, { level: 0 });
}
