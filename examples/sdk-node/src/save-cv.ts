import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Client } from "@alternance-kit/sdk";
import type { Application } from "@alternance-kit/sdk/types";

/**
 * Writes an application's CV into a folder as it arrives, without holding it in memory.
 *
 * @returns the file's path
 * @throws {ApiError} `cv_not_found`, `not_permitted`
 */
export async function saveCv(client: Client, application: Application, folder: string): Promise<string> {
  const cv = await client.applications.downloadCv(application.id);
  await mkdir(folder, { recursive: true });
  // The name is the candidate's: only its last part is kept, behind a reference that makes it unique.
  const path = join(folder, `${application.reference}-${basename(cv.fileName)}`);
  await writeFile(path, cv.body);
  return path;
}
