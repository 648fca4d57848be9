import type { Answers, QuestionSet } from "@alternance-kit/domain/questions";
import type { ApplicationReceipt, PoolReceipt } from "@alternance-kit/sdk/types";
import type { FailureCode } from "../failure.js";
import type { FieldErrors } from "../field-errors.js";

/** What the form is for: one offer (`off_…`), or candidates for the whole programme. */
export type ApplicationUse =
  | {
      kind: "offer";
      offerId: string;
      /** The offer's own, and null where it has none; left out where the page does not know yet. */
      questions?: QuestionSet | null | undefined;
    }
  | { kind: "spontaneous" };

/** `wishes` is asked of spontaneous candidates alone; `questions` where the offer has some. */
export type StepId = "identity" | "wishes" | "documents" | "questions" | "summary";

/** What a spontaneous candidate looks for, as controls give it: text that may be empty, or what is ticked of a list. */
export interface WishesValues {
  /** ROME 4.0 codes of IT occupations, 1 to 5. */
  romeCodes: readonly string[];
  /** Department codes; none is anywhere in Occitanie. */
  departments: readonly string[];
  /** INSEE code of a commune to look around, or empty. */
  communeCode: string;
  /** Kilometres around the commune, as typed, or empty. */
  radiusKm: string;
  /** A level of the national framework, such as `6`, or empty. */
  diplomaLevel: string;
  /** The first and the last day a contract could start: ISO dates, or empty. */
  startsAfter: string;
  startsBefore: string;
  /** Codes of `@alternance-kit/domain/rhythms`. */
  rhythms: readonly string[];
  school: string;
  course: string;
  /** https only, or empty. */
  portfolioUrl: string;
  /** At most 5; those left empty count for nothing. */
  links: readonly string[];
}

/**
 * What can be agreed to, each apart, none beforehand. `disability` is said and agreed to at once: the box's sentence holds both.
 * The sentences are those of `@alternance-kit/domain/consents`.
 */
export type ConsentChoice = "school" | "pool" | "alerts" | "disability";

/** The fields with a control of their own, by the name it carries. */
export interface ApplicationFields {
  firstName: string;
  lastName: string;
  email: string;
  phone: string;
  message: string;
  /** The candidate says they are under 18: their guardian is then asked for, and confirms by e-mail. */
  isMinor: boolean;
  guardianFirstName: string;
  guardianLastName: string;
  guardianEmail: string;
}

export interface ApplicationValues extends ApplicationFields {
  wishes: Readonly<WishesValues>;
  /** To the offer's questions. A file that answers one is among the files. */
  answers: Answers;
  consents: Readonly<Record<ConsentChoice, boolean>>;
}

/** `answer` is the file that a question of the offer's asks for: one at most does. */
export type FileKind = "cv" | "document" | "answer";
export type ApplicationFiles = Readonly<Partial<Record<FileKind, File | undefined>>>;

/** What an error is told beside. A file that answers a question is told of under the question's name. */
export type ApplicationField =
  | keyof ApplicationFields
  | "cv"
  | "document"
  | `wishes.${keyof WishesValues}`
  | `answers.${string}`
  | `consents.${ConsentChoice}`;

export type ApplicationErrors = FieldErrors<ApplicationField>;

/** What the candidate sees and has done, whatever the form is up to. */
export interface ApplicationEntries {
  /** In their order; the summary is the last. */
  steps: readonly StepId[];
  step: StepId;
  /** The furthest step that was shown: `goTo` leads to any up to it. */
  reached: StepId;
  /** The offer's own questions: null where it has none, undefined until that is known. */
  questions: QuestionSet | null | undefined;
  values: Readonly<ApplicationValues>;
  files: ApplicationFiles;
  /** The candidate wants what they type kept on this device. */
  keepsDraft: boolean;
}

export type ApplicationFormState = ApplicationEntries &
  (
    | { status: "editing"; errors: ApplicationErrors }
    /** On its way: bytes sent of the whole, 0 of 0 until the first news. */
    | { status: "sending"; sentBytes: number; totalBytes: number }
    /** The network was cut. What was sent is kept: it goes on by itself when it can, and when `resume` says so. */
    | { status: "interrupted"; sentBytes: number; totalBytes: number }
    /** A spontaneous candidate's receipt says until when their profile is kept: `"keptUntil" in receipt`. */
    | { status: "sent"; receipt: ApplicationReceipt | PoolReceipt }
    /** Nothing was lost: the same verb tries again, and the service makes one application of all tries. */
    | { status: "failed"; code: FailureCode }
  );
