import type { Rectification, RectifiedField } from "@alternance-kit/contract/rectification";
import { asc, eq, inArray, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates, writeAll } from "../../db/open-db.js";
import { applications } from "../applications.table.js";
import { applicationRectifications } from "./rectifications.table.js";

export type RectificationStore = ReturnType<typeof rectificationStore>;

/** What is put right of an application; what is not named stays. */
export interface RectifiedPerson {
  firstName?: string | undefined;
  lastName?: string | undefined;
  phone?: string | null | undefined;
}

/** What was put right in some applications, each the oldest first. */
export async function rectificationsOf(
  db: Db,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Rectification[]>> {
  const rows = await db
    .select()
    .from(applicationRectifications)
    .where(inArray(applicationRectifications.applicationId, [...ids]))
    .orderBy(asc(applicationRectifications.at), asc(applicationRectifications.id));
  const rectifications = new Map<string, Rectification[]>(ids.map((id) => [id, []]));
  for (const { applicationId, fields, at } of rows) rectifications.get(applicationId)?.push({ fields, at });
  return rectifications;
}

export const rectificationStore = (db: Db) => ({
  /** Puts an application right, keeps that it was, and writes `also`; or does nothing, when it was erased meanwhile. */
  async rectify(
    { id, applicationId, at }: { id: string; applicationId: string; at: string },
    person: RectifiedPerson,
    also: readonly BatchItem<"sqlite">[],
  ): Promise<void> {
    const isIt = eq(applications.id, applicationId);
    const fields = Object.keys(person) as RectifiedField[]; // Safe: the type has no other key.
    try {
      await writeAll(db, [
        // No such application any more: its id is null, which the table refuses, and all that goes with it.
        db.insert(applicationRectifications).values({
          id,
          fields,
          at,
          applicationId: sql`(SELECT ${applications.id} FROM ${applications} WHERE ${isIt})`,
        }),
        db.update(applications).set(person).where(isIt),
        ...also,
      ]);
    } catch (error) {
      if (!violates(error, "NOT NULL constraint failed: application_rectifications.application_id"))
        throw error;
    }
  },
});
