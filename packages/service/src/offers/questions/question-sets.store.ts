import type { QuestionSet } from "@alternance-kit/contract/question";
import { and, eq } from "drizzle-orm";
import type { Db } from "../../db/open-db.js";
import { offerQuestionSets as sets } from "./offer-question-sets.table.js";

/** A version, and until when it was asked: null while it is. */
export interface KeptQuestions extends QuestionSet {
  endedAt: string | null;
}

/** The questions of offers, whichever version is named. They are written with the offers themselves (see `keepQuestions`). */
export const questionSets = (db: Db) => ({
  async find(offerId: string, version: number): Promise<KeptQuestions | undefined> {
    const [row] = await db
      .select({ version: sets.version, schema: sets.schema, endedAt: sets.endedAt })
      .from(sets)
      .where(and(eq(sets.offerId, offerId), eq(sets.version, version)));
    return row;
  },
});

export type QuestionSets = ReturnType<typeof questionSets>;
