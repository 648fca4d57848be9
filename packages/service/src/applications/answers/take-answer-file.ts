import type { KeptAnswers } from "@alternance-kit/contract/answer";
import { answerPointer, visibleQuestions } from "@alternance-kit/domain/answers";
import { AppError } from "../../app-error.js";
import type { OtherFile } from "../cv-rows.store.js";
import type { Submission } from "../receive-files.js";

/**
 * The file that one of the questions asked for, by the upload that its answer names.
 * @throws {AppError} `upload_not_found`, `upload_incomplete`, `file_type_refused`
 */
export async function takeAnswerFile(
  submission: Pick<Submission, "take">,
  answers: KeptAnswers | undefined,
): Promise<OtherFile[]> {
  if (!answers) return [];
  const { values } = answers;
  for (const asked of visibleQuestions(answers, values)) {
    const uploadId = values[asked.name];
    if (asked.kind !== "file" || typeof uploadId !== "string") continue;
    const pointer = answerPointer(asked.name);
    const file = await submission.take(pointer, uploadId);
    const wanted = asked.question.contentMediaType;
    if (wanted !== undefined && file.contentType !== wanted) throw otherType(pointer, wanted);
    return [{ ...file, kind: "answer" }];
  }
  return [];
}

const otherType = (pointer: string, wanted: string) => {
  const detail = `This question asks for a file of the type ${wanted}.`;
  return new AppError("file_type_refused", detail, [{ pointer, code: "file_type_refused", detail }]);
};
