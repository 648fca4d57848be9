import type { FailureCode } from "../failure.js";
import type { InterviewErrors, InterviewValues } from "./interview-proposal.js";

/** What is written of one application; it stays when the application is closed, until it is sent. */
export interface Papers {
  note: Writing;
  message: Writing;
  interview: InterviewWriting;
}

export type Writing = { text: string } & Sending;
export type InterviewWriting = { values: InterviewValues; errors: InterviewErrors } & Sending;

type Sending = { status: "editing" } | { status: "sending" } | { status: "failed"; code: FailureCode };

export interface CandidateDeskState {
  papers: Readonly<Record<string, Papers>>;
  /** The last thing that came through, or a file that did not come. */
  notice:
    | { kind: "sent"; id: string; what: keyof Papers }
    | { kind: "no_file"; id: string; code: FailureCode }
    | undefined;
}
