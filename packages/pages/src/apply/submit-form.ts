import { randomUUID } from "node:crypto";
import { Readable } from "node:stream";
import type { ReadableStream as WebStream } from "node:stream/web";
import { answerPointer, givenAnswers } from "@alternance-kit/domain/answers";
import { CONSENT_TEXTS } from "@alternance-kit/domain/consents";
import type { ApplicationReceipt, NewApplication, Offer, Problem } from "@alternance-kit/sdk/types";
import type { Language } from "../html/language.js";
import type { PagesDeps } from "../pages-deps.js";
import { originOf } from "../service-access.js";
import {
  ATTEMPT,
  type Box,
  CONSENT_BOXES,
  GUARDIAN_FIELDS,
  STAMP,
  TICKED,
  TRAP,
} from "./application-fields.js";
import { answered, answersOf, QUESTIONS } from "./question-fields.js";
import type { ArrivingFile, Fields } from "./read-form.js";
import type { Told } from "./refusal-text.js";
import type { AnswerUpload } from "./upload-answer.js";

export type Submission =
  | { status: "received"; receipt: ApplicationReceipt }
  | { status: "refused"; problem: Told };

export interface SubmitOptions {
  key: string;
  offer: Pick<Offer, "id" | "questions">;
  /** The page that held the form, and its language: what was agreed to was read in it. */
  pageUrl: string;
  language: Language;
}

/** Sends what was typed, and the file as it comes, the way any page's script does: by the same route, through the same limits. */
export async function submitForm(
  deps: PagesDeps,
  request: Request,
  { key, ...shown }: SubmitOptions,
  fields: Fields,
  file: ArrivingFile,
  answer: AnswerUpload | undefined,
): Promise<Submission> {
  const refusal = refusedBefore(shown.offer, fields, answer);
  if (refusal) return { status: "refused", problem: refusal };
  const uploadId = answer?.status === "uploaded" ? answer.id : undefined;
  const url = new URL("/v1/applications", deps.publicUrl);
  url.searchParams.set("key", key);
  const boundary = `alternance-kit-${randomUUID()}`;
  const attempt = fields.get(ATTEMPT);
  const body = Readable.toWeb(
    Readable.from(multipart(boundary, applicationOf(fields, shown, uploadId), file)),
  );
  const sending = new Request(url, {
    method: "POST",
    headers: {
      "content-type": `multipart/form-data; boundary=${boundary}`,
      ...(attempt && { "idempotency-key": attempt }),
      ...originOf(deps, request),
    },
    // The cast joins two declarations of the same class: Node's and the web's.
    body: body as WebStream<Uint8Array> as ReadableStream<Uint8Array>,
    duplex: "half",
  } as RequestInit); // Node asks for `duplex`, which the web's own type does not know.
  const response = await deps.fetch(sending);
  // Refused before it was read: nobody else will end it.
  if (!sending.bodyUsed) await sending.body?.cancel();
  const told: unknown = await response.json();
  // Safe: the service answers one or the other, by its status.
  return response.ok
    ? { status: "received", receipt: told as ApplicationReceipt }
    : { status: "refused", problem: told as Problem };
}

/** What is known to be refused already: the file of a question was, or the form shows questions that are no longer asked. */
function refusedBefore(
  { questions }: SubmitOptions["offer"],
  fields: Fields,
  answer: AnswerUpload | undefined,
): Told | undefined {
  if (questions && fields.get(QUESTIONS) !== String(questions.version))
    return { code: "questions_changed", status: 409 };
  if (answer?.status !== "refused") return undefined;
  const { code, status, errors = [] } = answer.problem;
  const asked = answered(answer.field);
  const [error] = errors;
  return asked.isAnswer && error
    ? { code, status, errors: [{ ...error, pointer: answerPointer(asked.name) }] }
    : { code, status };
}

/** An application by a form that does no work: in place of a proof, it says when it was shown. */
type PlainApplication = NewApplication & { formStamp?: string; website?: string };

function applicationOf(
  fields: Fields,
  { offer, pageUrl, language }: Omit<SubmitOptions, "key">,
  uploadId: string | undefined,
): PlainApplication {
  const text = (name: string): string => fields.get(name)?.trim() ?? "";
  const [phone, message, formStamp, website] = [text("phone"), text("message"), text(STAMP), text(TRAP)];
  const { questions } = offer;
  return {
    offerId: offer.id,
    applicant: {
      firstName: text("firstName"),
      lastName: text("lastName"),
      email: text("email"),
      ...(phone && { phone }),
    },
    ...(message && { message }),
    language,
    pageUrl,
    consents: (["application", ...CONSENT_BOXES.filter((name) => isTicked(fields, name))] as const).map(
      (purpose) => ({ purpose, textVersion: CONSENT_TEXTS[purpose].version }),
    ),
    ...(questions && {
      answers: {
        version: questions.version,
        values: givenAnswers(questions, answersOf(questions, fields, uploadId)),
      },
    }),
    ...guardianOf(fields),
    ...(isTicked(fields, "disability") && { disability: true }),
    ...(formStamp && { formStamp }),
    ...(website && { website }),
  };
}

const isTicked = (fields: Fields, name: Box): boolean => fields.get(name) === TICKED;

/** Whoever says they are under 18 names who answers for them; whoever names someone says so. */
function guardianOf(fields: Fields): Pick<PlainApplication, "guardian"> {
  const [firstName = "", lastName = "", email = ""] = GUARDIAN_FIELDS.map(
    (name) => fields.get(name)?.trim() ?? "",
  );
  const isNamed = firstName !== "" || lastName !== "" || email !== "";
  return isNamed || isTicked(fields, "isMinor") ? { guardian: { firstName, lastName, email } } : {};
}

async function* multipart(boundary: string, application: PlainApplication, file: ArrivingFile) {
  const text = (part: string) => Buffer.from(part);
  // As browsers escape a name (HTML, "multipart/form-data encoding algorithm").
  const name = file.fileName.replaceAll('"', "%22").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  yield text(
    `--${boundary}\r\nContent-Disposition: form-data; name="application"\r\n\r\n${JSON.stringify(application)}\r\n--${boundary}\r\nContent-Disposition: form-data; name="cv"; filename="${name}"\r\nContent-Type: ${file.contentType}\r\n\r\n`,
  );
  // Left as it is where the service stops listening: what is still coming is the reader's to drop.
  for await (const chunk of file.content.iterator({ destroyOnReturn: false })) yield chunk;
  yield text(`\r\n--${boundary}--\r\n`);
}
