import { foldedEmail } from "@alternance-kit/domain/email";
import { and, eq, ne, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { forgetCandidateAccess } from "../../candidate-space/candidate-access.store.js";
import { type Db, isLocal, writeAll } from "../../db/open-db.js";
import { dossierMoves, dossiers } from "../../dossiers/dossiers.table.js";
import { forgetAttribution, type RecordEvent } from "../../events/event-recorder.js";
import { idempotentAnswers } from "../../idempotency/idempotency.table.js";
import { eraseMails } from "../../mail/queue-mail.js";
import { applicationFiles } from "../application-files.table.js";
import { applicationMoves, applications, applicationTombstones } from "../applications.table.js";
import { type ChoiceStore, type Choices, NO_CHOICES } from "../consents/choices.store.js";
import type { Evidence, EvidenceStore } from "../consents/evidence.store.js";
import { applicationGuardians } from "../guardian/guardians.table.js";
import { ENDS_TOLD_TO_COMPANIES } from "../tell-end.js";

export type ErasureStore = ReturnType<typeof erasureStore>;

export interface KeptApart {
  choices: Pick<ChoiceStore, "of">;
  evidence: Pick<EvidenceStore, "keep">;
}

export const erasureStore = (db: Db, recordEvent: RecordEvent, { choices, evidence }: KeptApart) => ({
  /**
   * Erases an application that was not placed, in one transaction, and keeps apart the proof of what its candidate agreed to. Of one that
   * its company never got, no trace stays but that proof. `also` is written when all of it is gone. Answers where its files are kept, or
   * nothing when there was none to erase.
   */
  async erase(
    id: string,
    { cause, erasedOn, at }: { cause: "candidate" | "retention"; erasedOn: string; at: string },
    also: readonly BatchItem<"sqlite">[],
  ): Promise<string[] | undefined> {
    const erasable = and(eq(applications.id, id), ne(applications.status, "placed"));
    const [found] = await db
      .select({ row: applications, guardian: applicationGuardians })
      .from(applications)
      .leftJoin(applicationGuardians, eq(applicationGuardians.applicationId, applications.id))
      .where(erasable);
    if (!found) return undefined;
    const { row, guardian } = found;
    const wasOut = guardian === null || guardian.outAt !== null;
    const files = await db
      .select({ key: applicationFiles.key })
      .from(applicationFiles)
      .where(eq(applicationFiles.applicationId, id));
    const chosen = (await choices.of([id])).get(id) ?? NO_CHOICES;
    const { offerId, companyId, sourcePartnerId } = row;
    const parties = { offerId, companyId, sourcePartnerId };
    const draft = sql`(SELECT ${dossiers.id} FROM ${dossiers} WHERE ${dossiers.applicationId} = ${id} AND ${dossiers.status} = 'draft')`;
    await writeAll(db, [
      ...(wasOut
        ? [
            db.insert(applicationTombstones).values({
              id,
              ...parties,
              status: row.status,
              receivedIn: row.receivedAt.slice(0, 7),
              erasedOn,
              cause,
            }),
            recordEvent({ type: "application.erased", at, data: { applicationId: id, ...parties, cause } }),
          ]
        : []),
      ...(chosen.consents.length ? [evidence.keep({ subjectId: id, erasedOn, ...proofOf(chosen) })] : []),
      db.delete(dossierMoves).where(sql`${dossierMoves.dossierId} IN ${draft}`),
      db.delete(dossiers).where(sql`${dossiers.id} IN ${draft}`),
      db.update(dossiers).set({ applicationId: null }).where(eq(dossiers.applicationId, id)),
      // What is under way to the company names the application by its reference: that nobody will come.
      eraseMails(db, id, ENDS_TOLD_TO_COMPANIES),
      forgetAttribution(db, id),
      db.delete(idempotentAnswers).where(sql`json_extract(${idempotentAnswers.answer}, '$.id') = ${id}`),
      db.delete(applicationMoves).where(eq(applicationMoves.applicationId, id)),
      // Its links, what its candidate agreed to and who answered for them go with it.
      db.delete(applications).where(erasable),
      ...forgetCandidateAccess(db, foldedEmail(row.email)),
      ...also,
    ]);
    // What the log still holds of the row goes into the database, where it is overwritten, and the log is emptied.
    if (isLocal(db)) await db.run(sql`PRAGMA wal_checkpoint(TRUNCATE)`);
    return [row.cvKey, ...files.map(({ key }) => key)];
  },
});

/** The guardian's name and address are not of it. */
const proofOf = ({ consents, guardian }: Choices): Evidence => ({
  consents,
  guardian: guardian && {
    status: guardian.status,
    askedAt: guardian.askedAt,
    answeredAt: guardian.answeredAt,
  },
});
