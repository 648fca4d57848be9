import type { KeptAnswers } from "@alternance-kit/contract/answer";
import { eq } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "../../db/open-db.js";
import { applicationAnswers } from "./application-answers.table.js";

/** Keeps what a candidate answered, in the batch of their application, in the place of what they had answered. */
export const keepAnswers = (
  db: Db,
  applicationId: string,
  answers: KeptAnswers | undefined,
): BatchItem<"sqlite">[] => [
  db.delete(applicationAnswers).where(eq(applicationAnswers.applicationId, applicationId)),
  ...(answers
    ? [
        db
          .insert(applicationAnswers)
          .values({ applicationId, version: answers.version, values: answers.values }),
      ]
    : []),
];
