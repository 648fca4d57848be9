import { checkAnswers } from "@alternance-kit/domain/answers";
import { checkCv } from "@alternance-kit/domain/candidate-file";
import type { QuestionSet } from "@alternance-kit/domain/questions";
import type { FieldCode } from "@alternance-kit/sdk/types";
import { answersWith, fileQuestion, isFileAsked } from "./answers.js";
import type {
  ApplicationEntries,
  ApplicationErrors,
  ApplicationField,
  FileKind,
  StepId,
} from "./application-form.state.js";
import { identityErrors } from "./identity.js";
import { wishesErrors } from "./wishes.js";

/** Looks like the id of an upload: the file that answers a question has none before it is sent. */
const UNSENT = "upl_unsent";

/** Beside what a file's error is told; none for the answer to a question that there is not. */
export function fieldOfFile(
  kind: FileKind,
  questions: QuestionSet | null | undefined,
): ApplicationField | undefined {
  if (kind !== "answer") return kind;
  const asked = fileQuestion(questions);
  return asked && `answers.${asked.name}`;
}

/** What can be told of files before they are sent; their bytes are the service's to look at. */
export function fileErrors(
  { files, questions }: Pick<ApplicationEntries, "files" | "questions">,
  kinds: readonly FileKind[],
): ApplicationErrors {
  const found = kinds.flatMap((kind) => {
    const file = files[kind];
    const field = fieldOfFile(kind, questions);
    const code =
      file && wrongFile(file, kind === "answer" ? fileQuestion(questions)?.question.contentMediaType : "");
    return field && code ? [[field, code]] : [];
  });
  return Object.fromEntries(found);
}

function wrongFile(file: File, wanted: string | undefined): FieldCode | undefined {
  const verdict = checkCv(file);
  if (!verdict.ok) return verdict.reason;
  return wanted && wanted !== verdict.value ? "file_type_refused" : undefined;
}

/** What is wrong with a step, by the rules that the service has too. */
export function stepErrors(step: StepId, entries: ApplicationEntries): ApplicationErrors {
  const { values, files, steps } = entries;
  switch (step) {
    case "identity":
      return identityErrors(values);
    case "wishes":
      return wishesErrors(values.wishes);
    case "documents":
      return { ...(!files.cv && { cv: "file_missing" }), ...fileErrors(entries, ["cv", "document"]) };
    case "questions":
      return answerErrors(entries);
    case "summary":
      // A profile without it could not be kept for a day.
      return steps.includes("wishes") && !values.consents.pool ? { "consents.pool": "required" } : {};
    default:
      return step satisfies never;
  }
}

function answerErrors({ questions, values, files }: ApplicationEntries): ApplicationErrors {
  if (!questions) return {};
  const answers = answersWith(questions, values.answers, files.answer && UNSENT);
  const wrong = checkAnswers(questions, answers).map(({ name, code }) => [`answers.${name}`, code]);
  return {
    ...Object.fromEntries(wrong),
    ...(isFileAsked(questions, answers) && fileErrors({ files, questions }, ["answer"])),
  };
}
