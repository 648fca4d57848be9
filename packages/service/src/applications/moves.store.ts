import type { ApplicationStatus } from "@alternance-kit/contract/application";
import type { Language } from "@alternance-kit/contract/mail";
import type { Mover } from "@alternance-kit/domain/application-transition";
import type { DeclineReason } from "@alternance-kit/domain/decline-reasons";
import { AWAITING_COMPANY } from "@alternance-kit/domain/silence";
import { and, eq, gt, inArray, lt, lte, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates, writeAll } from "../db/open-db.js";
import type { RecordEvent } from "../events/event-recorder.js";
import { offers } from "../offers/offers.table.js";
import { partners } from "../partners/partners.table.js";
import { applicationLinks, applicationMoves, applications } from "./applications.table.js";
import { applicationGuardians } from "./guardian/guardians.table.js";
import { isOut } from "./guardian/is-out.js";
import { moveEvent } from "./move-event.js";

export type MoveStore = ReturnType<typeof moveStore>;

export interface NewMove {
  id: string;
  applicationId: string;
  from: ApplicationStatus;
  status: ApplicationStatus;
  at: string;
  mover: Mover;
  /** Which partner, when one did. */
  byPartnerId?: string;
  /** Who of the partner's people; none when its server did. */
  bySubject?: string | null;
  reason?: DeclineReason | null;
  message?: string | null;
  note?: string | null;
}

/** Whom an application's e-mails go to, and what they are about. */
export interface Correspondence {
  id: string;
  reference: string;
  status: ApplicationStatus;
  updatedAt: string;
  silenceTold: number;
  language: Language;
  candidateEmail: string;
  /** None when the company gave none, and while it does not see the application. */
  companyEmail: string | null;
  offerTitle: string;
  companyName: string;
}

export interface NewCandidateLink {
  hash: string;
  expiresAt: Date;
}

export const moveStore = (db: Db, recordEvent: RecordEvent) => {
  const correspondence = () =>
    db
      .select({
        id: applications.id,
        reference: applications.reference,
        status: applications.status,
        updatedAt: applications.updatedAt,
        silenceTold: applications.silenceTold,
        language: applications.language,
        candidateEmail: applications.email,
        companyEmail: sql<string | null>`CASE WHEN ${isOut} THEN ${partners.email} END`,
        offerTitle: offers.title,
        companyName: partners.name,
      })
      .from(applications)
      .innerJoin(offers, eq(offers.id, applications.offerId))
      .innerJoin(partners, eq(partners.id, applications.companyId));

  return {
    /** Moves an application that still stands at `from`, keeps who moved it, tells of it, and writes `also`; or does nothing, and answers so. */
    async move({ from, ...move }: NewMove, also: readonly BatchItem<"sqlite">[]): Promise<boolean> {
      const { applicationId, status, at } = move;
      const [parties] = await db
        .select({
          offerId: applications.offerId,
          companyId: applications.companyId,
          sourcePartnerId: applications.sourcePartnerId,
          guardianId: applicationGuardians.applicationId,
          outAt: applicationGuardians.outAt,
        })
        .from(applications)
        .leftJoin(applicationGuardians, eq(applicationGuardians.applicationId, applications.id))
        .where(eq(applications.id, applicationId));
      if (!parties) return false;
      const { guardianId, outAt, ...ids } = parties;
      const wasOut = guardianId === null || outAt !== null;
      const stillThere = and(
        eq(applications.id, applicationId),
        eq(applications.status, from),
        // What waits for its candidate's guardian is nobody's to move on.
        move.mover === "partner" ? isOut : undefined,
      );
      try {
        await writeAll(db, [
          // No application of that status: its id is null, which the table refuses, and all that goes with it.
          db.insert(applicationMoves).values({
            ...move,
            applicationId: sql`(SELECT ${applications.id} FROM ${applications} WHERE ${stillThere})`,
          }),
          db.update(applications).set({ status, updatedAt: at, silenceTold: 0 }).where(stillThere),
          ...(wasOut ? [recordEvent(moveEvent({ ...move, from }, ids))] : []),
          ...also,
        ]);
        return true;
      } catch (error) {
        if (violates(error, "NOT NULL constraint failed: application_moves.application_id")) return false;
        throw error;
      }
    },

    async correspondence(id: string): Promise<Correspondence | undefined> {
      const [row] = await correspondence().where(eq(applications.id, id));
      return row;
    },

    /** Some of the applications whose company has been silent since `before` and of which less than `days` was told, oldest first. */
    async silent(before: string, days: number, limit: number): Promise<Correspondence[]> {
      return correspondence()
        .where(
          and(
            inArray(applications.status, [...AWAITING_COMPANY]),
            lte(applications.updatedAt, before),
            lt(applications.silenceTold, days),
            isOut,
          ),
        )
        .orderBy(applications.updatedAt, applications.id)
        .limit(limit);
    },

    /** Notes that a silence was dealt with, and writes `also`, unless the application moved meanwhile. */
    async silenceTold(
      { id, updatedAt }: Correspondence,
      days: number,
      also: readonly BatchItem<"sqlite">[],
    ): Promise<void> {
      await writeAll(db, [
        db
          .update(applications)
          .set({ silenceTold: days })
          .where(and(eq(applications.id, id), eq(applications.updatedAt, updatedAt))),
        ...also,
      ]);
    },

    /** Keeps a link to the candidate's page. */
    addLink: (applicationId: string, { hash, expiresAt }: NewCandidateLink): BatchItem<"sqlite"> =>
      db.insert(applicationLinks).values({ hash, expiresAt, applicationId }),

    /** The application that a candidate's link opens, while it is in force. */
    async findByLink(hash: string, now: Date): Promise<string | undefined> {
      const [row] = await db
        .select({ id: applicationLinks.applicationId })
        .from(applicationLinks)
        .where(and(eq(applicationLinks.hash, hash), gt(applicationLinks.expiresAt, now)));
      return row?.id;
    },
  };
};
