import type { KeptAnswers } from "@alternance-kit/contract/answer";
import type { CvDescription } from "@alternance-kit/contract/application";
import { and, eq, inArray } from "drizzle-orm";
import type { Db } from "../../db/open-db.js";
import { offerQuestionSets } from "../../offers/questions/offer-question-sets.table.js";
import { applicationFiles } from "../application-files.table.js";
import { applications } from "../applications.table.js";
import { descriptionOf } from "../received-file.js";
import { applicationAnswers } from "./application-answers.table.js";

/** What an application says in answer to the offer's own questions. */
export interface Answered {
  answers: KeptAnswers | null;
  answerFile: CvDescription | null;
}

export const NO_ANSWERS: Answered = { answers: null, answerFile: null };

/** The answers of some applications, with the questions as they were asked, by the application's id. */
export async function answersOf(db: Db, ids: readonly string[]): Promise<Map<string, Answered>> {
  const rows = await db
    .select({
      id: applications.id,
      version: applicationAnswers.version,
      schema: offerQuestionSets.schema,
      values: applicationAnswers.values,
      file: applicationFiles,
    })
    .from(applicationAnswers)
    .innerJoin(applications, eq(applications.id, applicationAnswers.applicationId))
    .innerJoin(
      offerQuestionSets,
      and(
        eq(offerQuestionSets.offerId, applications.offerId),
        eq(offerQuestionSets.version, applicationAnswers.version),
      ),
    )
    .leftJoin(
      applicationFiles,
      and(eq(applicationFiles.applicationId, applications.id), eq(applicationFiles.kind, "answer")),
    )
    .where(inArray(applicationAnswers.applicationId, [...ids]));
  return new Map(
    rows.map(({ id, file, ...answers }) => [id, { answers, answerFile: file && descriptionOf(file) }]),
  );
}
