import type { Wishes } from "@alternance-kit/contract/pool-candidate";
import { and, eq, gt, isNull } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { PlainPurpose } from "../applications/consents/consent-columns.js";
import type { Disability } from "../applications/disability/disability.store.js";
import { type Db, writeAll } from "../db/open-db.js";
import type { Sealer } from "../dossiers/sealer.js";
import type { RecordEvent } from "../events/event-recorder.js";
import { searchedOf } from "./keep-profile.store.js";
import { poolCandidates, poolConsents, poolDisabilities, poolLinks } from "./pool.table.js";
import type { NewPoolLink } from "./pool-links.js";
import { sealDisability } from "./sealed-disability.js";

export type ProfileChangeStore = ReturnType<typeof profileChangeStore>;

/** What of a profile its candidate puts right. */
export interface RectifiedProfile {
  id: string;
  reference: string;
  firstName: string;
  lastName: string;
  phone: string | null;
  message: string | null;
  wishes: Wishes;
  sourcePartnerId: string;
}

/** What a candidate changes of their profile from their own page. Each change is a contact: the two years begin again. */
export const profileChangeStore = (db: Db, sealer: Sealer, recordEvent: RecordEvent) => {
  const inTouch = (id: string, at: string, change: Partial<typeof poolCandidates.$inferInsert> = {}) =>
    db
      .update(poolCandidates)
      .set({ ...change, lastContactAt: at, noticedAt: null, updatedAt: at })
      .where(eq(poolCandidates.id, id));

  return {
    /** Whose profile a link opens, while it is in force. */
    async findByLink(hash: string, purpose: NewPoolLink["purpose"], now: Date): Promise<string | undefined> {
      const [row] = await db
        .select({ id: poolLinks.candidateId })
        .from(poolLinks)
        .where(and(eq(poolLinks.hash, hash), eq(poolLinks.purpose, purpose), gt(poolLinks.expiresAt, now)));
      return row?.id;
    },

    addLink: (candidateId: string, link: NewPoolLink): BatchItem<"sqlite"> =>
      db.insert(poolLinks).values({ ...link, candidateId }),

    async keepLonger(id: string, at: string): Promise<void> {
      await inTouch(id, at);
    },

    async rectify(rectified: RectifiedProfile, at: string): Promise<void> {
      const { id, reference, sourcePartnerId, ...change } = rectified;
      const data = { poolCandidateId: id, sourcePartnerId };
      await writeAll(db, [
        inTouch(id, at, { ...change, searched: searchedOf(change, reference) }),
        recordEvent({ type: "pool_candidate.updated", at, data }),
      ]);
    },

    async withdraw(id: string, purpose: PlainPurpose, at: string): Promise<void> {
      await writeAll(db, [
        db
          .update(poolConsents)
          .set({ withdrawnAt: at })
          .where(
            and(
              eq(poolConsents.candidateId, id),
              eq(poolConsents.purpose, purpose),
              isNull(poolConsents.withdrawnAt),
            ),
          ),
        inTouch(id, at),
      ]);
    },

    /** Forgets that an RQTH was told; the consent to keep it stays, withdrawn, as the proof. */
    async takeBackDisability(
      id: string,
      { consent }: Pick<Disability, "consent">,
      at: string,
    ): Promise<void> {
      const sealed = sealDisability(sealer, id, {
        isTold: false,
        consent: consent && { ...consent, withdrawnAt: consent.withdrawnAt ?? at },
      });
      await writeAll(db, [
        db.update(poolDisabilities).set({ sealed }).where(eq(poolDisabilities.candidateId, id)),
        inTouch(id, at),
      ]);
    },
  };
};
