import type {
  CandidateErasure,
  CandidateSession,
  CandidateSpace as CandidateSpaceData,
  DocumentKind,
} from "@alternance-kit/sdk/types";
import type { FailureCode } from "../failure.js";
import type { FieldErrors } from "../field-errors.js";

/** What candidates agree to, or no more, from their space; not what they were only told of. */
export type SpaceConsent = "school" | "pool" | "alerts" | "disability";

/** What candidates put right of themselves; their e-mail says who they are. */
export interface PersonCorrection {
  firstName: string;
  lastName: string;
  phone: string;
}

/** What a candidate does in their space. `id` is an application's. */
export type SpaceAct =
  | { kind: "message"; id: string }
  | { kind: "slot"; id: string }
  | { kind: "document"; id: string; document: DocumentKind }
  | { kind: "consent"; id: string; purpose: SpaceConsent }
  | SpaceDecision
  | { kind: "rectify" }
  | { kind: "export" };

/** What is asked twice before it is done. */
export type SpaceDecision =
  | { kind: "withdraw"; id: string }
  | { kind: "erase"; id: string }
  | { kind: "object" }
  | { kind: "erase_all" };

/** What became of the last act. */
export type SpaceOutcome = { act: SpaceAct } & ({ isDone: true } | { isDone: false; code: FailureCode });

/** What is typed and chosen, and not sent: it outlives the session. */
export interface TypedInSpace {
  /** Messages, by application. */
  readonly messages: Readonly<Record<string, string>>;
  /** The slot chosen, by application. */
  readonly slots: Readonly<Record<string, number>>;
  readonly person: Readonly<Partial<PersonCorrection>>;
}

/** The space is open: all that is kept of the candidate. */
export interface OpenSpace {
  status: "open";
  space: CandidateSpaceData;
  expiresAt: CandidateSession["expiresAt"];
  /** On its way; one at a time. */
  doing: SpaceAct | undefined;
  /** Asked once, and to be confirmed. */
  deciding: SpaceDecision | undefined;
  outcome: SpaceOutcome | undefined;
  /** What is wrong with what was put right. */
  errors: FieldErrors<keyof PersonCorrection>;
}

/** `email` is where the link goes: as typed, or as the space had it. */
export type CandidateSpaceState = { email: string; typed: TypedInSpace } & (
  | {
      status: "asking";
      errors: FieldErrors<"email">;
      /** The link that led here was used, or is too old. */
      isLinkGone: boolean;
      isSending: boolean;
    }
  /** Said alike whether anything is kept of the address or not. */
  | { status: "link_sent"; validForSeconds: number }
  /** A link, or a session that is remembered, is being let in. */
  | { status: "exchanging" }
  | OpenSpace
  /** The hour is over: what was typed is kept until another link opens the space again. */
  | { status: "expired"; errors: FieldErrors<"email">; isSending: boolean }
  /** Nothing is kept any more but what a contract needs. */
  | { status: "erased"; kept: CandidateErasure["kept"] }
  /** `retry` tries again what failed: to send the link, or to open the space. */
  | { status: "failed"; code: FailureCode }
);
