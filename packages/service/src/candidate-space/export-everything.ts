import { buffer } from "node:stream/consumers";
import { strToU8, zipSync } from "fflate";
import type { CvStore } from "../applications/cv-store.js";
import type { ReceivedFile } from "../applications/received-file.js";
import type { ProfileStore } from "../pool/profiles.store.js";
import { ownApplications, type ReadSpaceDeps } from "./read-space.js";

export type ExportEverythingDeps = Pick<ReadSpaceDeps, "people" | "applications" | "cvRows"> & {
  profiles: Pick<ProfileStore, "findByEmail" | "filesOf">;
  cvs: Pick<CvStore, "read">;
};

type Entries = Record<string, Uint8Array>;

/**
 * All that is kept of a person, for them (GDPR, articles 15 and 20): a folder for each application, named by its reference, and one for their
 * profile of the pool, each with its JSON and its files under their own names.
 */
export async function exportEverything(
  deps: ExportEverythingDeps,
  emailFolded: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const entries: Entries = {};
  for (const application of await ownApplications(deps, emailFolded)) {
    const folder = `applications/${application.reference}`;
    entries[`${folder}/application.json`] = json(application);
    Object.assign(entries, await filesIn(deps.cvs, folder, await deps.cvRows.filesOf(application.id)));
  }
  const profile = await deps.profiles.findByEmail(emailFolded);
  if (profile) {
    entries["pool/profile.json"] = json(profile);
    Object.assign(entries, await filesIn(deps.cvs, "pool", await deps.profiles.filesOf(profile.id)));
  }
  return zipSync(entries, { level: 0 });
}

/** Two files may have one name: each stands in the folder of its kind. */
async function filesIn(
  cvs: Pick<CvStore, "read">,
  folder: string,
  files: readonly (ReceivedFile & { kind: string })[],
): Promise<Entries> {
  const entries: Entries = {};
  for (const { kind, key, fileName, scan } of files)
    if (scan !== "infected")
      entries[`${folder}/${kind}/${fileName}`] = new Uint8Array(await buffer(await cvs.read(key)));
  return entries;
}

const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);
