import { buffer } from "node:stream/consumers";
import type { Application } from "@alternance-kit/contract/application";
import { strToU8, zipSync } from "fflate";
import type { CvStore } from "../cv-store.js";

/**
 * All that is kept of an application, for its candidate (GDPR, articles 15 and 20): `application.json`, and the CV under its own name.
 * What the company wrote for itself alone is personal data of the candidate too, and is in it.
 */
export async function exportApplication(
  cvs: Pick<CvStore, "read">,
  application: Application,
  cvKey: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const { cv } = application;
  const file =
    cv && cv.scan !== "infected"
      ? { [`cv/${cv.fileName}`]: new Uint8Array(await buffer(await cvs.read(cvKey))) }
      : {};
  return zipSync(
    { "application.json": strToU8(`${JSON.stringify(application, null, 2)}\n`), ...file },
    { level: 0 },
  );
}
