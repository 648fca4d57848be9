import { readdir, utimes } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { createClient, type Row } from "@libsql/client";
import type { Deployment } from "./deployment.js";

/** Older than what may still be waiting for its row. */
const AGE_MS = 2 * 3_600_000;

async function paths({ config: { filesDir } }: Deployment): Promise<string[]> {
  const entries = await readdir(filesDir, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/** The service sweeps what is more than an hour old: here time has passed while it was down. */
export async function age(deployment: Deployment): Promise<void> {
  const then = new Date(Date.now() - AGE_MS);
  for (const path of await paths(deployment)) await utimes(path, then, then);
}

/** What the disk and the rows say of each other, read from both and not from what the service says. */
export interface Kept {
  /** Files that no row names. */
  orphans: string[];
  /** Files that rows name and that are not there. */
  missing: string[];
}

export async function kept(deployment: Deployment): Promise<Kept> {
  const { filesDir } = deployment.config;
  const keys = new Set(
    (await paths(deployment)).map((path) => relative(filesDir, path).replaceAll(sep, "/")),
  );
  const named = (await rows(deployment, NAMED)).map(({ key, isBegun }) => ({ key: String(key), isBegun }));
  const names = new Set(named.map(({ key }) => key));
  return {
    orphans: [...keys].filter((key) => !names.has(key)),
    missing: named.filter(({ key, isBegun }) => isBegun && !keys.has(key)).map(({ key }) => key),
  };
}

const NAMED = `
  SELECT cv_key AS key, 1 AS isBegun FROM applications
  UNION ALL SELECT key, 1 FROM application_files
  UNION ALL SELECT 'upload/' || id, received_bytes > 0 FROM uploads`;

export async function rows({ config }: Deployment, query: string): Promise<Row[]> {
  const database = createClient({ url: config.databaseUrl });
  try {
    return (await database.execute(query)).rows;
  } finally {
    database.close();
  }
}
