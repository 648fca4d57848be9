import { visibleQuestions } from "@alternance-kit/domain/answers";
import type { Answers, FileQuestion, QuestionSet } from "@alternance-kit/domain/questions";

/** The one question that a file answers, if the offer asks for one. */
export function fileQuestion(
  questions: QuestionSet | null | undefined,
): { name: string; question: FileQuestion } | undefined {
  for (const [name, question] of Object.entries(questions?.schema.properties ?? {}))
    if ("format" in question && question.format === "upload") return { name, question };
  return undefined;
}

/** The answers to the questions there are: what was answered to others, before they changed, is kept but counts for nothing. */
export function answersWith(questions: QuestionSet, answers: Answers, uploadId: string | undefined): Answers {
  const known = Object.entries(answers).filter(([name]) => Object.hasOwn(questions.schema.properties, name));
  const file = uploadId && fileQuestion(questions);
  return { ...Object.fromEntries(known), ...(file && { [file.name]: uploadId }) };
}

/** Whether the question that a file answers is asked, given the other answers. */
export const isFileAsked = (questions: QuestionSet | null | undefined, answers: Answers): boolean =>
  questions ? visibleQuestions(questions, answers).some(({ kind }) => kind === "file") : false;
