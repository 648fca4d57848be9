import { and, eq, ne, sql } from "drizzle-orm";
import { type Db, isLocal, writeAll } from "../../db/open-db.js";
import { dossierMoves, dossiers } from "../../dossiers/dossiers.table.js";
import { forgetAttribution, type RecordEvent } from "../../events/event-recorder.js";
import { idempotentAnswers } from "../../idempotency/idempotency.table.js";
import { eraseMails } from "../../mail/queue-mail.js";
import { applicationMoves, applications, applicationTombstones } from "../applications.table.js";

export type ErasureStore = ReturnType<typeof erasureStore>;

export const erasureStore = (db: Db, recordEvent: RecordEvent) => ({
  /** Erases an application that was not placed, in one transaction; answers where its CV is kept, or nothing when there was none to erase. */
  async erase(
    id: string,
    { cause, erasedOn, at }: { cause: "candidate" | "retention"; erasedOn: string; at: string },
  ): Promise<string | undefined> {
    const erasable = and(eq(applications.id, id), ne(applications.status, "placed"));
    const [row] = await db.select().from(applications).where(erasable);
    if (!row) return undefined;
    const { offerId, companyId, sourcePartnerId } = row;
    const parties = { offerId, companyId, sourcePartnerId };
    const draft = sql`(SELECT ${dossiers.id} FROM ${dossiers} WHERE ${dossiers.applicationId} = ${id} AND ${dossiers.status} = 'draft')`;
    await writeAll(db, [
      db.insert(applicationTombstones).values({
        id,
        ...parties,
        status: row.status,
        receivedIn: row.receivedAt.slice(0, 7),
        erasedOn,
        cause,
      }),
      db.delete(dossierMoves).where(sql`${dossierMoves.dossierId} IN ${draft}`),
      db.delete(dossiers).where(sql`${dossiers.id} IN ${draft}`),
      db.update(dossiers).set({ applicationId: null }).where(eq(dossiers.applicationId, id)),
      eraseMails(db, id),
      forgetAttribution(db, id),
      recordEvent({ type: "application.erased", at, data: { applicationId: id, ...parties, cause } }),
      db.delete(idempotentAnswers).where(sql`json_extract(${idempotentAnswers.answer}, '$.id') = ${id}`),
      db.delete(applicationMoves).where(eq(applicationMoves.applicationId, id)),
      // Its links go with it.
      db.delete(applications).where(erasable),
    ]);
    // What the log still holds of the row goes into the database, where it is overwritten, and the log is emptied.
    if (isLocal(db)) await db.run(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
    return row.cvKey;
  },
});
