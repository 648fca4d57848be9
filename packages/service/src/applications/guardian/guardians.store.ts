import type { GuardianAnswer, NewGuardian } from "@alternance-kit/contract/consent";
import { RUNNING } from "@alternance-kit/domain/application-transition";
import { and, eq, gt, inArray, isNull, lte, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates, writeAll } from "../../db/open-db.js";
import type { RecordEvent } from "../../events/event-recorder.js";
import { applications } from "../applications.table.js";
import { applicationGuardians, guardianLinks } from "./guardians.table.js";

export type GuardianStore = ReturnType<typeof guardianStore>;

/** A guardian who has not answered. */
export interface Awaited {
  applicationId: string;
  firstName: string;
  lastName: string;
  email: string;
  askedAt: string;
}

export interface NewGuardianLink {
  hash: string;
  expiresAt: Date;
}

const awaiting = and(eq(applicationGuardians.status, "awaiting"), inArray(applications.status, [...RUNNING]));

export const guardianStore = (db: Db, recordEvent: RecordEvent) => {
  const awaited = () =>
    db
      .select({
        applicationId: applicationGuardians.applicationId,
        firstName: applicationGuardians.firstName,
        lastName: applicationGuardians.lastName,
        email: applicationGuardians.email,
        askedAt: applicationGuardians.askedAt,
      })
      .from(applicationGuardians)
      .innerJoin(applications, eq(applications.id, applicationGuardians.applicationId));

  const forgetLinks = (applicationId: string): BatchItem<"sqlite"> =>
    db.delete(guardianLinks).where(eq(guardianLinks.applicationId, applicationId));

  return {
    /** Waits for a guardian, whatever one before them had answered. `outAt`: since when the company has had the application, if it has. */
    await(
      applicationId: string,
      { firstName, lastName, email }: NewGuardian,
      { at, outAt }: { at: string; outAt: string | null },
    ): BatchItem<"sqlite">[] {
      const asked = { firstName, lastName, email, status: "awaiting", askedAt: at } as const;
      const unanswered = { ...asked, remindedAt: null, answeredAt: null };
      return [
        db
          .insert(applicationGuardians)
          .values({ ...unanswered, applicationId, outAt })
          .onConflictDoUpdate({ target: applicationGuardians.applicationId, set: unanswered }),
        forgetLinks(applicationId),
      ];
    },

    addLink: (applicationId: string, { hash, expiresAt }: NewGuardianLink): BatchItem<"sqlite"> =>
      db.insert(guardianLinks).values({ hash, expiresAt, applicationId }),

    /** Who is asked by a link in force, while they have not answered and the application runs. */
    async findByLink(hash: string, now: Date): Promise<Awaited | undefined> {
      const [row] = await awaited()
        .innerJoin(guardianLinks, eq(guardianLinks.applicationId, applicationGuardians.applicationId))
        .where(and(eq(guardianLinks.hash, hash), gt(guardianLinks.expiresAt, now), awaiting));
      return row;
    },

    /** Some of those asked at `before` or earlier, the oldest first; of those never reminded alone, if so. */
    async silent(before: string, limit: number, isUnreminded: boolean): Promise<Awaited[]> {
      return awaited()
        .where(
          and(
            awaiting,
            lte(applicationGuardians.askedAt, before),
            isUnreminded ? isNull(applicationGuardians.remindedAt) : undefined,
          ),
        )
        .orderBy(applicationGuardians.askedAt, applicationGuardians.applicationId)
        .limit(limit);
    },

    async reminded(
      { applicationId, askedAt }: Awaited,
      at: string,
      also: readonly BatchItem<"sqlite">[],
    ): Promise<void> {
      await writeAll(db, [
        db
          .update(applicationGuardians)
          .set({ remindedAt: at })
          .where(
            and(
              eq(applicationGuardians.applicationId, applicationId),
              eq(applicationGuardians.askedAt, askedAt),
            ),
          ),
        ...also,
      ]);
    },

    /**
     * Lets an application out to its company, whose silence is counted from now, tells of it and writes `also`; or does nothing and
     * answers so, when it was answered for or ended meanwhile.
     */
    async confirm(applicationId: string, at: string, also: readonly BatchItem<"sqlite">[]): Promise<boolean> {
      const [parties] = await db
        .select({
          offerId: applications.offerId,
          companyId: applications.companyId,
          sourcePartnerId: applications.sourcePartnerId,
          attribution: applications.attribution,
          outAt: applicationGuardians.outAt,
        })
        .from(applications)
        .innerJoin(applicationGuardians, eq(applicationGuardians.applicationId, applications.id))
        .where(eq(applications.id, applicationId));
      if (!parties) return false;
      const { outAt, attribution, ...ids } = parties;
      const data = { applicationId, ...ids };
      const isRunning = sql`EXISTS (SELECT 1 FROM ${applications} WHERE ${and(eq(applications.id, applicationId), inArray(applications.status, [...RUNNING]))})`;
      try {
        await writeAll(db, [
          db
            .update(applicationGuardians)
            .set({
              // No longer so: its status is null, which the table refuses, and all that goes with it.
              status: sql`CASE WHEN ${applicationGuardians.status} = 'awaiting' AND ${isRunning} THEN 'confirmed' END`,
              answeredAt: at,
              outAt: outAt ?? at,
            })
            .where(eq(applicationGuardians.applicationId, applicationId)),
          db
            .update(applications)
            .set({ updatedAt: at, silenceTold: 0 })
            .where(eq(applications.id, applicationId)),
          forgetLinks(applicationId),
          recordEvent(
            outAt === null
              ? { type: "application.received", at, data: { ...data, attribution } }
              : { type: "application.updated", at, data },
          ),
          ...also,
        ]);
        return true;
      } catch (error) {
        if (violates(error, "NOT NULL constraint failed: application_guardians.status")) return false;
        throw error;
      }
    },

    /** Notes a refusal, in the batch of the move that it makes. */
    refuse: (applicationId: string, at: string): BatchItem<"sqlite">[] => [
      db
        .update(applicationGuardians)
        .set({ status: "refused", answeredAt: at })
        .where(eq(applicationGuardians.applicationId, applicationId)),
      forgetLinks(applicationId),
    ],

    forgetLinks,

    async of(applicationIds: readonly string[]): Promise<Map<string, GuardianAnswer>> {
      const rows = await db
        .select()
        .from(applicationGuardians)
        .where(inArray(applicationGuardians.applicationId, [...applicationIds]));
      return new Map(
        rows.map(({ applicationId, firstName, lastName, email, status, askedAt, answeredAt }) => [
          applicationId,
          { status, askedAt, answeredAt, name: `${firstName} ${lastName}`, email },
        ]),
      );
    },
  };
};
