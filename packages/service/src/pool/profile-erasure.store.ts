import type { PoolCandidate } from "@alternance-kit/contract/pool-candidate";
import { foldedEmail } from "@alternance-kit/domain/email";
import { eq, sql } from "drizzle-orm";
import type { EvidenceStore } from "../applications/consents/evidence.store.js";
import { forgetCandidateAccess } from "../candidate-space/candidate-access.store.js";
import { type Db, isLocal, violates, writeAll } from "../db/open-db.js";
import type { RecordEvent } from "../events/event-recorder.js";
import { idempotentAnswers } from "../idempotency/idempotency.table.js";
import { eraseMails } from "../mail/queue-mail.js";
import { type POOL_ERASURE_CAUSES, poolCandidates, poolTombstones } from "./pool.table.js";

export type ProfileErasureStore = ReturnType<typeof profileErasureStore>;

export type PoolErasureCause = (typeof POOL_ERASURE_CAUSES)[number];

export interface Erasing {
  cause: PoolErasureCause;
  /** The day, in Paris. */
  erasedOn: string;
  at: string;
}

export const profileErasureStore = (
  db: Db,
  recordEvent: RecordEvent,
  evidence: Pick<EvidenceStore, "keep">,
) => ({
  /** Erases a profile and all that hangs on it, in one transaction; answers whether it was there. */
  async erase(
    { id, person, source, receivedAt, consents, guardian }: PoolCandidate,
    { cause, erasedOn, at }: Erasing,
  ): Promise<boolean> {
    const sourcePartnerId = source.partnerId;
    try {
      await writeAll(db, [
        db.insert(poolTombstones).values({
          id,
          sourcePartnerId,
          receivedIn: receivedAt.slice(0, 7),
          erasedOn,
          cause,
        }),
        evidence.keep({
          subjectId: id,
          consents,
          guardian: guardian && {
            status: guardian.status,
            askedAt: guardian.askedAt,
            answeredAt: guardian.answeredAt,
          },
          erasedOn,
        }),
        eraseMails(db, id),
        recordEvent({
          type: "pool_candidate.erased",
          at,
          data: { poolCandidateId: id, sourcePartnerId, cause },
        }),
        db.delete(idempotentAnswers).where(sql`json_extract(${idempotentAnswers.answer}, '$.id') = ${id}`),
        // Its files, consents, guardian, links and proposals go with it; the applications made of it are applications of their own.
        db.delete(poolCandidates).where(eq(poolCandidates.id, id)),
        ...forgetCandidateAccess(db, foldedEmail(person.email ?? "")),
      ]);
    } catch (error) {
      if (violates(error, "UNIQUE constraint failed: pool_tombstones.id")) return false;
      throw error;
    }
    // What the log still holds of the row goes into the database, where it is overwritten, and the log is emptied.
    if (isLocal(db)) await db.run(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
    return true;
  },
});
