import type { ApplicationExportQuery } from "@alternance-kit/contract/application";
import type { GuardianAnswer } from "@alternance-kit/contract/consent";
import { RUNNING } from "@alternance-kit/domain/application-transition";
import { and, desc, eq, inArray, lt, or, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates, writeAll } from "../db/open-db.js";
import type { RecordEvent } from "../events/event-recorder.js";
import type { Position } from "../http/cursor.js";
import { keepAnswers } from "./answers/keep-answers.js";
import { applicationReader, type KeptApplication } from "./application-reader.js";
import { applicationLinks, applications } from "./applications.table.js";
import type { ChoiceStore } from "./consents/choices.store.js";
import { keepOtherFiles } from "./cv-rows.store.js";
import { applicationGuardians } from "./guardian/guardians.table.js";
import type { NewCandidateLink } from "./moves.store.js";
import { narrowedBy } from "./narrowed-by.js";
import { keptOf, type ReceivedApplication } from "./received-application.js";
import { type Sight, seenBy } from "./seen-by.js";

export type ApplicationStore = ReturnType<typeof applicationStore>;

/** What a person has sent already, and may send again. */
export interface RunningApplication {
  id: string;
  reference: string;
  receivedAt: string;
  cvKey: string;
  /** Whose page it came from the first time: it stays theirs. */
  sourcePartnerId: string;
  /** Since when the company has had it; null of one that waits for its candidate's guardian and never was out. */
  outAt: string | null;
  /** What who answers for the candidate said; null when nobody has to. */
  guardian: GuardianAnswer["status"] | null;
}

export interface ListedApplications extends ApplicationExportQuery {
  after?: Position | undefined;
  limit: number;
}

/** Every read says first what its reader may see, and no method goes without it. */
export const applicationStore = (db: Db, recordEvent: RecordEvent, choices: Pick<ChoiceStore, "of">) => {
  const { select, whole } = applicationReader(db, choices);

  return {
    /** Keeps an application and writes `also`; or does nothing and answers so, when its person has one running for the offer. */
    async save(received: ReceivedApplication, also: readonly BatchItem<"sqlite">[]): Promise<boolean> {
      const { id, reference, status, receivedAt } = received;
      const attribution = received.attribution ?? null;
      const row = {
        ...keptOf(received),
        id,
        reference,
        status,
        attribution,
        receivedAt,
        updatedAt: receivedAt,
      };
      try {
        const { offerId, companyId, sourcePartnerId } = received;
        const data = { applicationId: id, offerId, companyId, sourcePartnerId, attribution };
        await writeAll(db, [
          db.insert(applications).values(row),
          ...keepOtherFiles(db, id, received.files),
          ...keepAnswers(db, id, received.answers),
          // Of one that waits for its candidate's guardian nothing is told before it is out.
          ...(received.guardian ? [] : [recordEvent({ type: "application.received", at: receivedAt, data })]),
          ...also,
        ]);
        return true;
      } catch (error) {
        if (violates(error, "UNIQUE constraint failed: applications.offer_id, applications.email_folded"))
          return false;
        throw error;
      }
    },

    /** The application that a person has running for an offer. */
    async findRunning(offerId: string, emailFolded: string): Promise<RunningApplication | undefined> {
      const [row] = await db
        .select({
          id: applications.id,
          reference: applications.reference,
          receivedAt: applications.receivedAt,
          cvKey: applications.cvKey,
          sourcePartnerId: applications.sourcePartnerId,
          guardian: applicationGuardians.status,
          outAt: applicationGuardians.outAt,
        })
        .from(applications)
        .leftJoin(applicationGuardians, eq(applicationGuardians.applicationId, applications.id))
        .where(
          and(
            eq(applications.offerId, offerId),
            eq(applications.emailFolded, emailFolded),
            inArray(applications.status, [...RUNNING]),
          ),
        );
      return row && { ...row, outAt: row.guardian === null ? row.receivedAt : row.outAt };
    },

    /**
     * Puts what a person sent again in the place of what they had sent, keeps the link to their page and writes `also`; or does nothing and
     * answers so, when the application ended or was replaced meanwhile. When it last moved stays: the company's silence is counted from there.
     */
    async replace(
      { id, cvKey, sourcePartnerId, guardian }: RunningApplication,
      received: ReceivedApplication,
      { hash, expiresAt }: NewCandidateLink,
      also: readonly BatchItem<"sqlite">[],
    ): Promise<boolean> {
      const stillSo = and(
        eq(applications.id, id),
        eq(applications.cvKey, cvKey),
        inArray(applications.status, [...RUNNING]),
      );
      const { sourcePartnerId: _, sourceOrigin: __, pageUrl: ___, ...content } = keptOf(received);
      const { offerId, companyId } = received;
      const data = { applicationId: id, offerId, companyId, sourcePartnerId };
      try {
        await writeAll(db, [
          // No such application: its id is null, which the table refuses, and all that goes with it.
          db.insert(applicationLinks).values({
            hash,
            expiresAt,
            applicationId: sql`(SELECT ${applications.id} FROM ${applications} WHERE ${stillSo})`,
          }),
          db.update(applications).set(content).where(stillSo),
          ...keepOtherFiles(db, id, received.files),
          ...keepAnswers(db, id, received.answers),
          ...((guardian === null || guardian === "confirmed") && !received.guardian
            ? [recordEvent({ type: "application.updated", at: received.receivedAt, data })]
            : []),
          ...also,
        ]);
        return true;
      } catch (error) {
        if (violates(error, "NOT NULL constraint failed: application_links.application_id")) return false;
        throw error;
      }
    },

    async find(sight: Sight, id: string): Promise<KeptApplication | undefined> {
      const rows = await select().where(and(seenBy(sight), eq(applications.id, id)));
      const [application] = await whole(sight, rows);
      return application;
    },

    async list(sight: Sight, { after, limit, ...filters }: ListedApplications): Promise<KeptApplication[]> {
      const rows = await select()
        .where(and(seenBy(sight), narrowedBy(sight, filters), after && olderThan(after)))
        .orderBy(desc(applications.receivedAt), desc(applications.id))
        .limit(limit);
      return whole(sight, rows);
    },
  };
};

const olderThan = ([receivedAt, id]: Position) =>
  or(
    lt(applications.receivedAt, String(receivedAt)),
    and(eq(applications.receivedAt, String(receivedAt)), lt(applications.id, String(id))),
  );
