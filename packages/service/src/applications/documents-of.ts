import type { CvDescription } from "@alternance-kit/contract/application";
import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../db/open-db.js";
import { applicationFiles } from "./application-files.table.js";
import { descriptionOf } from "./received-file.js";

/** The second documents of some applications, by the application's id. */
export async function documentsOf(db: Db, ids: readonly string[]): Promise<Map<string, CvDescription>> {
  const rows = await db
    .select()
    .from(applicationFiles)
    .where(and(inArray(applicationFiles.applicationId, [...ids]), eq(applicationFiles.kind, "document")));
  return new Map(rows.map((row) => [row.applicationId, descriptionOf(row)]));
}
