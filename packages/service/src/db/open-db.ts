import { randomBytes } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Client, createClient } from "@libsql/client";
import { eq } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { drizzle, type LibSQLDatabase } from "drizzle-orm/libsql";
import { migrate } from "drizzle-orm/libsql/migrator";
import { settings } from "./settings.table.js";

export type Db = LibSQLDatabase & { $client: Client };

/** Beside this package's own manifest, wherever its code was bundled to. */
const MIGRATIONS = join(
  dirname(createRequire(import.meta.url).resolve("@alternance-kit/service/package.json")),
  "migrations",
);

/**
 * Opens the database and brings it up to date. A `file:` URL opens SQLite in the process: WAL, foreign keys, `synchronous=FULL`, so that
 * what was acknowledged survives a crash of the process and of the machine, and `secure_delete`, so that what was erased can be read nowhere.
 * Any other URL goes to a libSQL server.
 */
export async function openDb(url: string): Promise<Db> {
  const path = url.startsWith("file:") ? filePath(url) : undefined;
  if (path !== undefined) await mkdir(dirname(path), { recursive: true });
  // One connection: pragmas are a connection's own, and every statement and batch is short and synchronous.
  const client = createClient({ url, concurrency: 1, timeout: 5_000 });
  if (path !== undefined) {
    await client.executeMultiple(
      "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;",
    );
  }
  const db = drizzle(client);
  await migrate(db, { migrationsFolder: MIGRATIONS });
  return db;
}

/** Whether the database is a file of this machine, and its log with it. */
export const isLocal = (db: Db): boolean => db.$client.protocol === "file";

/** The file of a `file:` URL; relative paths (`file:data/x.db`) are libSQL's own extension. */
export function filePath(url: string): string {
  const path = url.slice("file:".length).replace(/\?.*$/, "");
  return path.startsWith("//") ? fileURLToPath(url.replace(/\?.*$/, "")) : decodeURIComponent(path);
}

/** A random secret of this database, made at its first use. */
export async function databaseSecret(db: Db, name: string): Promise<string> {
  await db
    .insert(settings)
    .values({ name, value: randomBytes(32).toString("base64url") })
    .onConflictDoNothing();
  const [row] = await db.select().from(settings).where(eq(settings.name, name));
  if (!row) throw new Error(`The setting ${name} could not be kept.`);
  return row.value;
}

/** Writes all statements in one transaction, or none of them. */
export async function writeAll(
  db: Db,
  [first, ...rest]: readonly BatchItem<"sqlite">[],
): Promise<readonly { rowsAffected: number }[]> {
  if (!first) return [];
  return (await db.batch([first, ...rest])) as { rowsAffected: number }[]; // Safe: writes without `returning` answer a ResultSet.
}

/** Whether a write was refused by the constraint that SQLite names so, such as `UNIQUE constraint failed: quotes.year`. */
export const violates = (error: unknown, constraint: string): boolean =>
  error instanceof Error && (error.message.includes(constraint) || violates(error.cause, constraint));

/**
 * Saves under a number that was read a moment before: another writer may take it in between, the unique index refuses it then,
 * and `save` is called again to read the next one.
 */
export async function underNextNumber<T>(index: string, save: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await save();
    } catch (error) {
      if (!violates(error, `UNIQUE constraint failed: ${index}`)) throw error;
    }
  }
}
