import { givenAnswers } from "@alternance-kit/domain/answers";
import { CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import type {
  Attribution,
  Language,
  NewApplication,
  NewPoolCandidate,
  UploadedFiles,
} from "@alternance-kit/sdk/types";
import { personOf } from "../person.js";
import { answersWith } from "./answers.js";
import type {
  ApplicationEntries,
  ApplicationValues,
  ConsentChoice,
  FileKind,
} from "./application-form.state.js";
import { candidateOf, guardianOf } from "./identity.js";
import { wishesOf } from "./wishes.js";

/** What the page says of itself. */
export interface Origin {
  language?: Language | undefined;
  pageUrl?: string | undefined;
  attribution?: Attribution | undefined;
}

/** The uploads that hold the files. */
export type UploadedIds = Readonly<Partial<Record<FileKind, string>>>;

/** What is sent for an offer. What was left empty is left out. */
export function newApplication(
  offerId: string,
  { values, questions }: ApplicationEntries,
  uploaded: UploadedIds,
  origin: Origin,
): NewApplication & { files: UploadedFiles } {
  return {
    offerId,
    applicant: personOf(candidateOf(values)),
    ...shared(values, uploaded, origin),
    ...(questions && {
      answers: {
        version: questions.version,
        values: givenAnswers(questions, answersWith(questions, values.answers, uploaded.answer)),
      },
    }),
  };
}

/** What is sent for the pool. */
export const newPoolCandidate = (
  { values }: ApplicationEntries,
  uploaded: UploadedIds,
  origin: Origin,
): NewPoolCandidate & { files: UploadedFiles } => ({
  person: personOf(candidateOf(values)),
  wishes: wishesOf(values.wishes),
  ...shared(values, uploaded, origin),
});

function shared(values: ApplicationValues, { cv = "", document }: UploadedIds, origin: Origin) {
  const message = values.message.trim();
  const { phone: _, ...guardian } = guardianOf(values);
  const agreed = (Object.keys(values.consents) as ConsentChoice[]).filter(
    (purpose) => values.consents[purpose],
  );
  return {
    ...(message && { message }),
    ...(values.isMinor && { guardian }),
    ...(values.consents.disability && { disability: true as const }),
    consents: agreed.map((purpose) => ({ purpose, textVersion: CONSENT_TEXTS[purpose].version })),
    files: { cv, ...(document && { document }) },
    ...publicOnly(origin),
  };
}

/** Without the addresses that the service would refuse, which the visitor could do nothing about; what is undefined goes too. */
const publicOnly = (origin: Origin): Pick<NewApplication, "language" | "pageUrl" | "attribution"> =>
  JSON.parse(
    JSON.stringify(origin, (name, value) =>
      /Url|ref/.test(name) && !/^https?:.{0,1990}$/.test(value) ? undefined : value,
    ),
  );
