import { dirname, join, resolve } from "node:path";
import { and, isNotNull, notLike } from "drizzle-orm";
import { evidence } from "../applications/consents/evidence.table.js";
import { applicationDisabilities } from "../applications/disability/disabilities.table.js";
import type { Db } from "../db/open-db.js";
import { dossiers } from "./dossiers.table.js";
import { makeKeyFile, readKeyFile } from "./key-file.js";
import { createSealer, type Sealer } from "./sealer.js";

/**
 * The sealer of this service: with the key that it was given, or that of the file beside the files' folder, made at the first start.
 * @throws {Error} when what the database holds was sealed with another key, or the file that held it is gone
 */
export async function openSealer(
  db: Db,
  { encryptionKey, filesDir }: { encryptionKey?: Buffer | undefined; filesDir: string },
): Promise<Sealer> {
  const path = join(dirname(resolve(filesDir)), "encryption.key");
  const key = encryptionKey ?? (await readKeyFile(path));
  const sealer = createSealer(key ?? (await firstKey(db, path)));
  if (await holdsSealed(db, sealer.prefix)) {
    throw new Error(
      `The environment is not right:\n  ENCRYPTION_KEY, or the key in ${path}, is not the one that the database's secrets were sealed with: give that one.`,
    );
  }
  return sealer;
}

async function firstKey(db: Db, path: string): Promise<Buffer> {
  if (!(await holdsSealed(db))) return makeKeyFile(path);
  throw new Error(
    `The environment is not right:\n  ENCRYPTION_KEY is missing, and ${path} is gone: give the key that the database's secrets were sealed with.`,
  );
}

/** Whether something is sealed, or something is with another key than that of `prefix`. */
async function holdsSealed(db: Db, prefix?: string): Promise<boolean> {
  for (const { table, sealed } of SEALED) {
    const others = prefix === undefined ? undefined : notLike(sealed, `${prefix}%`);
    const rows = await db
      .select({ sealed })
      .from(table)
      .where(and(isNotNull(sealed), others))
      .limit(1);
    if (rows.length > 0) return true;
  }
  return false;
}

/** Whatever is sealed, wherever it is kept. */
const SEALED = [
  { table: dossiers, sealed: dossiers.sealedNir },
  { table: applicationDisabilities, sealed: applicationDisabilities.sealed },
  { table: evidence, sealed: evidence.sealed },
] as const;
