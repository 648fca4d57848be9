import type { KeptAnswers, NewAnswers } from "@alternance-kit/contract/answer";
import type { Offer } from "@alternance-kit/contract/offer";
import type { FieldError } from "@alternance-kit/contract/problem";
import type { QuestionSet } from "@alternance-kit/contract/question";
import { checkAnswers, givenAnswers } from "@alternance-kit/domain/answers";
import { AppError } from "../../app-error.js";
import type { QuestionSets } from "../../offers/questions/question-sets.store.js";
import { answerDetail } from "./answer-detail.js";

export interface TakeAnswersDeps {
  questionSets: Pick<QuestionSets, "find">;
  now(): Date;
}

/** How long the answers to questions that changed meanwhile are taken: somebody may be filling in a form since yesterday. */
const STALE_HOURS = 24;

/**
 * The answers to keep of those that were given, checked against the questions they name: those asked now, or a day ago.
 * Nothing when nothing was answered.
 * @throws {AppError} `questions_changed`, or `validation_failed` naming each answer
 */
export async function takeAnswers(
  deps: TakeAnswersDeps,
  offer: Pick<Offer, "id" | "questions">,
  given: NewAnswers | undefined,
): Promise<KeptAnswers | undefined> {
  const set = given ? await namedBy(deps, offer, given.version) : offer.questions;
  if (!set) return undefined;
  const answers = given?.values ?? {};
  const errors = checkAnswers(set, answers).map(({ name, pointer, code }): FieldError => {
    const question = Object.hasOwn(set.schema.properties, name) ? set.schema.properties[name] : undefined;
    return { pointer, code, detail: answerDetail(code, question) };
  });
  if (errors.length > 0)
    throw new AppError(
      "validation_failed",
      errors.map(({ pointer, detail }) => `${pointer}: ${detail}`).join("; "),
      errors,
    );
  const values = givenAnswers(set, answers);
  return Object.keys(values).length > 0 ? { version: set.version, schema: set.schema, values } : undefined;
}

async function namedBy(
  { questionSets, now }: TakeAnswersDeps,
  { id, questions }: Pick<Offer, "id" | "questions">,
  version: number,
): Promise<QuestionSet> {
  if (version === questions?.version) return questions;
  const older = await questionSets.find(id, version);
  if (older?.endedAt && hoursSince(older.endedAt, now()) < STALE_HOURS) return older;
  const detail = questions
    ? `The questions are now version ${questions.version}: read the offer again, and answer those.`
    : "The offer asks nothing any more: read it again, and leave the answers out.";
  throw new AppError("questions_changed", detail, [
    { pointer: "/answers/version", code: "not_allowed_value", detail },
  ]);
}

const hoursSince = (instant: string, now: Date): number => (now.getTime() - Date.parse(instant)) / 3_600_000;
