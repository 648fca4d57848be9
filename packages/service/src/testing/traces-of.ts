import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { TestService } from "./a-service.js";

/** Which of some texts can be found in the bytes of the database, its log and the files, and where. */
export async function tracesOf(
  service: Pick<TestService, "folder">,
  texts: readonly string[],
): Promise<string[]> {
  const names = await readdir(service.folder, { recursive: true, withFileTypes: true });
  const traces: string[] = [];
  for (const entry of names) {
    // The folder of e-mails stands for their recipients' mailboxes.
    if (!entry.isFile() || entry.parentPath.endsWith("/mail")) continue;
    const bytes = (await readFile(join(entry.parentPath, entry.name))).toString("latin1");
    for (const text of texts)
      if (bytes.includes(Buffer.from(text).toString("latin1"))) traces.push(`${text} in ${entry.name}`);
  }
  return traces;
}
