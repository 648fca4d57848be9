import { randomBytes } from "node:crypto";
import { link, mkdir, open, readFile, unlink } from "node:fs/promises";
import { dirname } from "node:path";
import { KEY_BYTES } from "./sealer.js";

/**
 * The key in a file, in base64 on one line; `undefined` when there is no such file.
 * @throws {Error} when the file holds something else
 */
export async function readKeyFile(path: string): Promise<Buffer | undefined> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const key = Buffer.from(text.trim(), "base64");
  if (key.length === KEY_BYTES) return key;
  throw new Error(
    `The environment is not right:\n  ${path} does not hold a key of ${KEY_BYTES} bytes in base64: put back the file that the service made.`,
  );
}

/**
 * Makes a key, readable by this user alone, and answers the one that is there in the end: of two services that start at once,
 * both get the first one's. It is on the disk, with its folder's entry, before anything is sealed with it.
 */
export async function makeKeyFile(path: string): Promise<Buffer> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const draft = `${path}.${randomBytes(6).toString("hex")}`;
  const handle = await open(draft, "wx", 0o600);
  try {
    await handle.writeFile(`${randomBytes(KEY_BYTES).toString("base64")}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  try {
    await link(draft, path); // A link is made whole, or refused when the name is taken.
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error; // Safe: the system's errors have a code.
  } finally {
    await unlink(draft);
  }
  const entry = await open(folder, "r");
  try {
    await entry.sync();
  } finally {
    await entry.close();
  }
  const key = await readKeyFile(path);
  if (!key) throw new Error(`The key file ${path} went away as it was made.`);
  return key;
}
