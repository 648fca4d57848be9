import type { Interview } from "@alternance-kit/contract/interview";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates, writeAll } from "../../db/open-db.js";
import { applications } from "../applications.table.js";
import { applicationInterviews } from "./interviews.table.js";

export type InterviewStore = ReturnType<typeof interviewStore>;

export interface KeptInterview {
  interview: Interview;
  sequence: number;
  /** None until the candidate chose. */
  chosenAt: string | null;
}

/** The interviews of some applications, by their ids. */
export async function interviewsOf(db: Db, ids: readonly string[]): Promise<Map<string, Interview>> {
  const rows = await db
    .select()
    .from(applicationInterviews)
    .where(inArray(applicationInterviews.applicationId, [...ids]));
  return new Map(rows.map((row) => [row.applicationId, toInterview(row)]));
}

export const interviewStore = (db: Db) => ({
  /** Whose interview it is, the caller has made sure of. */
  async find(applicationId: string): Promise<KeptInterview | undefined> {
    const [row] = await db
      .select()
      .from(applicationInterviews)
      .where(eq(applicationInterviews.applicationId, applicationId));
    return row && { interview: toInterview(row), sequence: row.sequence, chosenAt: row.chosenAt };
  },

  /** What puts these slots in the place of any before them; of an application that is not at its interview by then, nothing of the batch is written. */
  propose(applicationId: string, proposed: Omit<Interview, "chosen">, at: string): BatchItem<"sqlite"> {
    const fields = { ...proposed, chosen: null, chosenAt: null, proposedAt: at };
    return db
      .insert(applicationInterviews)
      .values({
        ...fields,
        sequence: 0,
        // No such application: its id is null, which the table refuses, and all that goes with it.
        applicationId: sql`(SELECT ${applications.id} FROM ${applications} WHERE ${atInterview(applicationId)})`,
      })
      .onConflictDoUpdate({
        target: applicationInterviews.applicationId,
        set: { ...fields, sequence: sql`${applicationInterviews.sequence} + 1` },
      });
  },

  /** Writes what `propose` gave and what goes with it; or does nothing, and answers so, when the application moved meanwhile. */
  async write(applicationId: string, at: string, all: readonly BatchItem<"sqlite">[]): Promise<boolean> {
    try {
      await writeAll(db, [...all, touch(db, applicationId, at)]);
      return true;
    } catch (error) {
      if (violates(error, "NOT NULL constraint failed: application_interviews.application_id")) return false;
      throw error;
    }
  },

  /** Keeps the slot that was chosen and writes `also`; or does nothing, and answers so, when one was chosen, or others were proposed, meanwhile. */
  async choose(
    { applicationId, slot, sequence, at }: ChosenSlot,
    also: readonly BatchItem<"sqlite">[],
  ): Promise<boolean> {
    const stillSo = and(
      atInterview(applicationId),
      sql`${applicationInterviews.chosen} IS NULL`,
      eq(applicationInterviews.sequence, sequence),
    );
    try {
      await writeAll(db, [
        db
          .update(applicationInterviews)
          // Not so any more: null, which the table refuses, and all that goes with it.
          .set({
            chosen: slot,
            chosenAt: at,
            sequence: sql`(SELECT ${sequence} FROM ${applications} WHERE ${stillSo})`,
          })
          .where(eq(applicationInterviews.applicationId, applicationId)),
        touch(db, applicationId, at),
        ...also,
      ]);
      return true;
    } catch (error) {
      const isMeanwhile =
        violates(error, "NOT NULL constraint failed: application_interviews.sequence") ||
        // Erased: no link to its page can be kept.
        violates(error, "FOREIGN KEY constraint failed");
      if (isMeanwhile) return false;
      throw error;
    }
  },
});

export interface ChosenSlot {
  applicationId: string;
  slot: number;
  /** Of the slots that were looked at. */
  sequence: number;
  at: string;
}

const atInterview = (applicationId: string) =>
  and(eq(applications.id, applicationId), eq(applications.status, "interview"));

const touch = (db: Db, applicationId: string, at: string): BatchItem<"sqlite"> =>
  db.update(applications).set({ updatedAt: at }).where(eq(applications.id, applicationId));

const toInterview = ({
  slots,
  chosen,
  place,
  url,
}: typeof applicationInterviews.$inferSelect): Interview => ({
  slots,
  chosen,
  place,
  url,
});
