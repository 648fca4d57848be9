import type { ApplicationNote } from "@alternance-kit/contract/application-note";
import { asc, eq, inArray } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates, writeAll } from "../../db/open-db.js";
import { partners } from "../../partners/partners.table.js";
import { byLine } from "../by-line.js";
import { applicationNotes } from "./notes.table.js";

export type NoteStore = ReturnType<typeof noteStore>;

/** The notes of some applications, the oldest first; `namesPeople` tells whether the reader learns who of a partner's people wrote them. */
export async function notesOf(
  db: Db,
  ids: readonly string[],
  namesPeople: boolean,
): Promise<Map<string, ApplicationNote[]>> {
  const rows = await db
    .select({ note: applicationNotes, partner: partners.name })
    .from(applicationNotes)
    .innerJoin(partners, eq(partners.id, applicationNotes.byPartnerId))
    .where(inArray(applicationNotes.applicationId, [...ids]))
    .orderBy(asc(applicationNotes.at), asc(applicationNotes.id));
  const found = new Map<string, ApplicationNote[]>();
  for (const { note, partner } of rows) {
    const { applicationId, id, text, at, bySubject } = note;
    const by = byLine(partner, namesPeople ? bySubject : null);
    found.set(applicationId, [...(found.get(applicationId) ?? []), { id, text, by, at }]);
  }
  return found;
}

export const noteStore = (db: Db) => ({
  /** Keeps a note and writes `also`; or does nothing, and answers so, when its application was erased meanwhile. */
  async add(
    row: typeof applicationNotes.$inferInsert,
    also: readonly BatchItem<"sqlite">[],
  ): Promise<boolean> {
    try {
      await writeAll(db, [db.insert(applicationNotes).values(row), ...also]);
      return true;
    } catch (error) {
      if (violates(error, "FOREIGN KEY constraint failed")) return false;
      throw error;
    }
  },
});
