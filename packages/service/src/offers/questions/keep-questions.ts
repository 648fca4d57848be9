import type { Offer } from "@alternance-kit/contract/offer";
import { and, eq, isNull, ne } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "../../db/open-db.js";
import { offerQuestionSets as sets } from "./offer-question-sets.table.js";

/** The statements that leave the questions of an offer as it has them: another version ends the one that was asked, and both are kept. */
export const keepQuestions = (
  db: Db,
  { id: offerId, questions, updatedAt }: Pick<Offer, "id" | "questions" | "updatedAt">,
): BatchItem<"sqlite">[] => [
  db
    .update(sets)
    .set({ endedAt: updatedAt })
    .where(
      and(
        eq(sets.offerId, offerId),
        isNull(sets.endedAt),
        questions ? ne(sets.version, questions.version) : undefined,
      ),
    ),
  ...(questions
    ? [
        db
          .insert(sets)
          .values({ offerId, ...questions, createdAt: updatedAt })
          .onConflictDoNothing(),
      ]
    : []),
];
