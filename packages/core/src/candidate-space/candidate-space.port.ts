import type {
  CandidateLinks,
  CandidateSessions,
  CandidateSpace as SpaceClient,
} from "@alternance-kit/sdk/candidate-space";
import type {
  CandidateSession,
  ConsentChange,
  DocumentKind,
  NewCandidateLink,
} from "@alternance-kit/sdk/types";
import type { Delay } from "../delay.js";
import type { Readable } from "../store.js";
import type {
  CandidateSpaceState,
  SpaceConsent,
  SpaceDecision,
  TypedInSpace,
} from "./candidate-space.state.js";

/** Where a session outlives the store: in memory, or where the page says. */
export interface KeptSession {
  read(): CandidateSession | undefined;
  write(session: CandidateSession): void;
  clear(): void;
}

export interface CandidateSpaceOptions {
  candidateLinks: Pick<CandidateLinks, "request">;
  candidateSessions: Pick<CandidateSessions, "exchange">;
  /** All that is asked of the service once a session is open. */
  candidateSpace(token: string): SpaceClient;
  /** Of the e-mail, and of what is agreed to. */
  language(): NonNullable<NewCandidateLink["language"]>;
  /** The page that the link leads to, of an origin of the key. */
  pageUrl(): string;
  /** Kept by the store alone unless told. */
  session?: KeptSession | undefined;
  now?: (() => Date) | undefined;
  delay?: Delay | undefined;
  /** Makes idempotency keys. */
  newKey?: (() => string) | undefined;
}

/** What a candidate does once their space is open; without effect while something else is on its way. */
export interface SpaceVerbs {
  /** Sends what is typed for the company of an application; it stays typed until the service has it. */
  sendMessage(id: string): Promise<void>;
  /** Chooses the slot that is typed. */
  chooseSlot(id: string): Promise<void>;
  /** Has what was put right taken over everywhere. */
  rectify(): Promise<void>;
  setConsent(
    id: string,
    purpose: SpaceConsent,
    consent: Pick<ConsentChange, "given" | "textVersion">,
  ): Promise<void>;
  /** Asks once; `confirm` does it, `undefined` lets it be. */
  decide(decision: SpaceDecision | undefined): void;
  confirm(): Promise<void>;
  /** A file of an application; none when it could not be had. */
  download(id: string, document: DocumentKind): Promise<File | undefined>;
  /** All that is kept, in a ZIP archive; none when it could not be had. */
  export(): Promise<File | undefined>;
}

/** Promises tell when what was asked is over, and never reject: what went wrong is in the state. */
export interface CandidateSpace extends Readable<CandidateSpaceState>, SpaceVerbs {
  /** Opens the space by the token of a link, or by the session that is kept; asks for the address where there is neither. */
  start(token?: string): Promise<void>;
  /** Takes the address as typed. */
  edit(email: string): void;
  requestLink(): Promise<void>;
  /** From the link that was sent, or from a failure, back to the address. */
  again(): void;
  /** Tries again what failed. */
  retry(): Promise<void>;
  /** Takes what is typed: a message, a slot, what is put right. */
  type(change: Partial<TypedInSpace>): void;
  /** Forgets the session and all that was shown, here and at once. */
  leave(): void;
  /** Stops all that runs; the session stays where it is kept. */
  dispose(): void;
}
