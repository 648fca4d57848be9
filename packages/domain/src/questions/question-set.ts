/** What a question says, in French, and in English where its company wrote it. */
interface QuestionTexts {
  title: string;
  titleEn?: string | undefined;
  description?: string | undefined;
  descriptionEn?: string | undefined;
}

export interface TextQuestion extends QuestionTexts {
  type: "string";
  /** In characters: an emoji is one. */
  minLength?: number | undefined;
  maxLength?: number | undefined;
}

/** Answered by `YYYY-MM-DD`. */
export interface DateQuestion extends QuestionTexts {
  type: "string";
  format: "date";
}

/** Answered by a web address. `pattern` is the same in all of them, so that every validator finds what ours finds. */
export interface LinkQuestion extends QuestionTexts {
  type: "string";
  format: "uri";
  pattern?: string | undefined;
  maxLength?: number | undefined;
}

/** Answered by the id of an upload, `upl_…`. */
export interface FileQuestion extends QuestionTexts {
  type: "string";
  format: "upload";
  pattern?: string | undefined;
  /** The one type of file that is taken; any that a CV may have, unless said. */
  contentMediaType?: string | undefined;
}

export interface Choice {
  const: string;
  title: string;
  titleEn?: string | undefined;
}

export interface ChoiceQuestion extends QuestionTexts {
  type: "string";
  oneOf: Choice[];
}

/** Answered by any number of its choices. */
export interface SeveralQuestion extends QuestionTexts {
  type: "array";
  items: { oneOf: Choice[] };
  uniqueItems: true;
  minItems?: number | undefined;
  maxItems?: number | undefined;
}

export interface NumberQuestion extends QuestionTexts {
  type: "integer" | "number";
  minimum?: number | undefined;
  maximum?: number | undefined;
}

export interface YesNoQuestion extends QuestionTexts {
  type: "boolean";
}

export type Question =
  | TextQuestion
  | DateQuestion
  | LinkQuestion
  | FileQuestion
  | ChoiceQuestion
  | SeveralQuestion
  | NumberQuestion
  | YesNoQuestion;

/**
 * When the question named in `if` is answered so, those named in `then` are asked, and those of `then.required` must be answered.
 * A question that some condition names is asked under a condition only.
 */
export interface QuestionCondition {
  if: { properties: Record<string, { const: string | boolean }>; required: string[] };
  then: { required?: string[] | undefined; properties?: Record<string, Record<string, never>> | undefined };
}

/**
 * The questions of an offer, as a subset of JSON Schema 2020-12: any validator of it finds in the answers what `checkAnswers` finds.
 * They are asked in the order of `properties`. `titleEn` and `descriptionEn` are annotations of ours.
 */
export interface QuestionSchema {
  type: "object";
  properties: Record<string, Question>;
  required?: string[] | undefined;
  allOf?: QuestionCondition[] | undefined;
  additionalProperties?: false | undefined;
}

/** The questions as they stood at some time: answers name the version that they answer. */
export interface QuestionSet {
  version: number;
  schema: QuestionSchema;
}

/** A text, a date, a link, a choice or an upload; a number; yes or no; several choices. */
export type AnswerValue = string | number | boolean | string[];
/** By the questions' names. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** A question with what it is answered by. */
export type KnownQuestion =
  | { kind: "text"; question: TextQuestion }
  | { kind: "date"; question: DateQuestion }
  | { kind: "link"; question: LinkQuestion }
  | { kind: "file"; question: FileQuestion }
  | { kind: "choice"; question: ChoiceQuestion }
  | { kind: "several"; question: SeveralQuestion }
  | { kind: "number"; question: NumberQuestion }
  | { kind: "yes_no"; question: YesNoQuestion };
export type QuestionKind = KnownQuestion["kind"];
