import { buffer } from "node:stream/consumers";
import type { Application } from "@alternance-kit/contract/application";
import { strToU8, zipSync } from "fflate";
import type { FileKind } from "../cv-rows.store.js";
import type { CvStore } from "../cv-store.js";
import type { ReceivedFile } from "../received-file.js";

/**
 * All that is kept of an application, for its candidate (GDPR, articles 15 and 20): `application.json`, and each file under its own name, in
 * the folder of its kind. What the company wrote for itself alone is personal data of the candidate too, and is in it.
 */
export async function exportApplication(
  cvs: Pick<CvStore, "read">,
  application: Application,
  files: readonly (ReceivedFile & { kind: FileKind })[],
): Promise<Uint8Array<ArrayBuffer>> {
  const entries: Record<string, Uint8Array> = {
    "application.json": strToU8(`${JSON.stringify(application, null, 2)}\n`),
  };
  for (const { kind, key, fileName, scan } of files)
    if (scan !== "infected")
      entries[`${kind}/${fileName}`] = new Uint8Array(await buffer(await cvs.read(key)));
  return zipSync(entries, { level: 0 });
}
