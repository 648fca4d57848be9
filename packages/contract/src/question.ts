import { checkQuestions } from "@alternance-kit/domain/questions-check";
import * as z from "zod";

const texts = {
  title: z.string().meta({ description: "What is asked, in French; at most 200 characters" }),
  titleEn: z.string().optional().meta({ description: "The same in English" }),
  description: z.string().optional().meta({ description: "What helps to answer; at most 500 characters" }),
  descriptionEn: z.string().optional(),
};

const Choice = z
  .strictObject({ const: z.string(), title: z.string(), titleEn: z.string().optional() })
  .meta({ id: "QuestionChoice" });

const isString = { type: z.literal("string"), ...texts };
const pattern = z
  .string()
  .optional()
  .meta({ description: "Always the same: the service writes it, and it may be left out" });

const bounded = (min: number, max: number) => z.int().min(min).max(max).optional();

export const Question = z
  .union([
    z.strictObject({ ...isString, oneOf: z.array(Choice).min(2).max(50) }),
    z.strictObject({ ...isString, format: z.literal("date") }),
    z.strictObject({ ...isString, format: z.literal("uri"), pattern, maxLength: bounded(1, 2_000) }),
    z.strictObject({
      ...isString,
      format: z.literal("upload"),
      pattern,
      contentMediaType: z.string().optional(),
    }),
    z.strictObject({ ...isString, minLength: bounded(0, 2_000), maxLength: bounded(1, 2_000) }),
    z.strictObject({
      type: z.literal("array"),
      ...texts,
      items: z.strictObject({ oneOf: z.array(Choice).min(2).max(50) }),
      uniqueItems: z.literal(true),
      minItems: bounded(0, 50),
      maxItems: bounded(1, 50),
    }),
    z.strictObject({
      type: z.enum(["integer", "number"]),
      ...texts,
      minimum: z.number().optional(),
      maximum: z.number().optional(),
    }),
    z.strictObject({ type: z.literal("boolean"), ...texts }),
  ])
  .meta({
    id: "Question",
    description:
      "A choice, a date, a web address, a file (answered by the id of an upload), a text, several choices, a number, or yes or no: which one, its keywords tell.",
  });
export type Question = z.output<typeof Question>;

/** Named: an object literal that has a `then` is easily taken for a promise. */
const THEN = "then";

const QuestionCondition = z
  .strictObject({
    if: z.strictObject({
      properties: z.record(z.string(), z.strictObject({ const: z.union([z.string(), z.boolean()]) })),
      required: z.array(z.string()),
    }),
    [THEN]: z.strictObject({
      required: z.array(z.string()).optional(),
      properties: z.record(z.string(), z.strictObject({})).optional(),
    }),
  })
  .meta({
    id: "QuestionCondition",
    description:
      "When the one question named in `if` (a choice, or yes or no) is answered so, those named in `then` are asked: those of `required` must be answered, those of `properties` may be.",
  });

export const QuestionSchema = z
  .strictObject({
    type: z.literal("object"),
    properties: z.record(z.string(), Question).meta({
      description: "The questions, in the order they are asked: 20 at most, of which one asks for a file",
    }),
    required: z.array(z.string()).optional(),
    allOf: z.array(QuestionCondition).optional(),
    additionalProperties: z.literal(false).optional(),
  })
  .meta({
    id: "QuestionSchema",
    description:
      "What the candidates of an offer are asked, as a JSON Schema (2020-12) of their answers. A question that a condition names is asked under that condition only.",
  });
export type QuestionSchema = z.output<typeof QuestionSchema>;

export const QuestionSet = z
  .strictObject({ version: z.int().min(1), schema: QuestionSchema })
  .meta({ id: "QuestionSet", description: "The questions; each change of them counts `version` up." });
export type QuestionSet = z.output<typeof QuestionSet>;

/** The questions as a company gives them, or null for none: judged whole by the domain, which names each part that cannot be. */
export const GivenQuestions = z.preprocess(
  (raw: QuestionSchema | null, context) => {
    if (raw === null) return raw;
    const verdict = checkQuestions(raw);
    if (verdict.ok) return verdict.value;
    for (const { pointer, code, detail } of verdict.issues)
      context.addIssue({
        code: "custom",
        path: stepsOf(pointer),
        message: detail,
        params: { fieldCode: code },
      });
    return z.NEVER;
  },
  z.union([QuestionSchema, z.null()]),
);

const stepsOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
