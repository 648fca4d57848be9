import { QUESTION_LIMITS } from "@alternance-kit/domain/question-limits";
import * as z from "zod";
import { prose } from "./common.js";
import { QuestionSchema } from "./question.js";

const { text, choice, choices } = QUESTION_LIMITS;

export const AnswerValue = z
  .union([prose(0, text), z.number(), z.boolean(), z.array(z.string().max(choice)).max(choices)])
  .meta({
    id: "AnswerValue",
    description:
      "Of a text, its words; of a date, `YYYY-MM-DD`; of a choice, its `const`; of several, a list of them; of a file, the id of its upload, which is used up",
  });

export type AnswerValue = z.output<typeof AnswerValue>;

/** The names are the questions'. */
const values = z.record(z.string(), AnswerValue);

export const NewAnswers = z
  .strictObject({
    version: z.int().min(1).meta({
      description:
        "Of the questions that are answered: those of the offer as it was read, for 24 hours after a change",
    }),
    values,
  })
  .meta({
    id: "NewAnswers",
    description:
      "What the candidate answers to the offer's own questions; required where one of them must be answered.",
  });
export type NewAnswers = z.input<typeof NewAnswers>;

export const KeptAnswers = z
  .strictObject({
    version: z.int(),
    schema: QuestionSchema,
    values,
  })
  .meta({
    id: "KeptAnswers",
    description:
      "What the candidate answered, with the questions as they were asked; a file is `answerFile`.",
  });
export type KeptAnswers = z.output<typeof KeptAnswers>;
