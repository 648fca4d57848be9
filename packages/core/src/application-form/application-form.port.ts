import type { AnswerValue, QuestionSet } from "@alternance-kit/domain/questions";
import type { Applications } from "@alternance-kit/sdk/applications";
import type { PoolCandidates } from "@alternance-kit/sdk/pool-candidates";
import type { Attribution, Language } from "@alternance-kit/sdk/types";
import type { Uploads } from "@alternance-kit/sdk/uploads";
import type { Delay } from "../delay.js";
import type { Readable } from "../store.js";
import type {
  ApplicationFields,
  ApplicationFormState,
  ApplicationUse,
  ConsentChoice,
  FileKind,
  StepId,
  WishesValues,
} from "./application-form.state.js";

/** What the form asks of the SDK. Without `challenge` it proves nothing: for a client that sends through the site's own server. */
export interface ApplicationFormPorts {
  uploads: Pick<Uploads, "send">;
  applications: Pick<Applications, "submitUploaded"> & Partial<Pick<Applications, "challenge">>;
  /** For the spontaneous use, which needs it. */
  poolCandidates?: Pick<PoolCandidates, "submitUploaded"> | undefined;
  /** Reads the offer's questions where the page did not know them, or knew others than there are now. */
  offers?: { retrieve(id: string): Promise<{ questions: QuestionSet | null }> } | undefined;
}

/** Where a draft is kept on the device: one for each form. What cannot be kept is not: none of these throws. */
export interface DraftPort {
  /** What was written, or nothing; whatever it is, the form takes of it what it understands. */
  read(): unknown;
  write(draft: unknown): void;
  clear(): void;
}

export interface ApplicationFormOptions {
  use: ApplicationUse;
  /** Asked for when the form is first touched: they may come over the network. */
  ports: () => ApplicationFormPorts | Promise<ApplicationFormPorts>;
  drafts?: DraftPort | undefined;
  /** Calls the listener whenever the network is back; answers the function that ends that. */
  online?: ((listener: () => void) => () => void) | undefined;
  /** In which the candidate reads the form, and is written to; French unless told. */
  language?: Language | undefined;
  /** The address of the page that holds the form; asked for once, at the first submission. */
  pageUrl?: (() => string | undefined) | undefined;
  /** How the visitor came; asked for once too. Of addresses the service keeps the page and its `utm_*` alone. */
  attribution?: (() => Attribution) | undefined;
  /** Makes idempotency keys. */
  newKey?: (() => string) | undefined;
  /** Waits before a cut sending is tried again. */
  delay?: Delay | undefined;
}

/** Promises tell when a verb is done, and never reject: what went wrong is in the state. */
export interface ApplicationForm extends Readable<ApplicationFormState> {
  /**
   * Brings what is needed beyond the first step, and begins the proof of work. As often as you like: once is enough, and the other verbs
   * do it by themselves. What does not come now is asked for again.
   */
  prepare(): Promise<void>;
  /** Takes what was typed; the errors of the fields it changes go, the others stay. So do the next four. */
  edit(change: Partial<ApplicationFields>): void;
  wish(change: Partial<WishesValues>): void;
  /** The answer to a question of the offer's; `undefined` takes it away. */
  answer(name: string, value: AnswerValue | undefined): void;
  agree(purpose: ConsentChoice, isGiven: boolean): void;
  /** Takes a file, or takes it away; one that cannot do is told at once. */
  attach(kind: FileKind, file: File | undefined): void;
  /** Tells the offer's questions, or that it has none, where that is known late; nothing typed is lost. */
  ask(questions: QuestionSet | null): void;
  /** To the next step once nothing is wrong with this one; answers whether it went. `failed` with `unreachable` when what it takes did not come. */
  next(): Promise<boolean>;
  /** To the step before; nothing is checked and nothing lost. */
  back(): void;
  /** To a step that was shown before; answers whether it went. */
  goTo(step: StepId): boolean;
  /**
   * Sends the form once nothing is wrong with it; else leads to the first step that something is wrong with. The same content sent again makes
   * no second application.
   */
  submit(): Promise<void>;
  /** Goes on at once with a sending that was cut. */
  resume(): Promise<void>;
  /** Stops the sending, or the wait to go on; everything typed stays. */
  cancel(): void;
  /** Keeps what is typed on this device from now on, or forgets it. Files are never kept, and neither is what was agreed to. */
  keepDraft(isKept: boolean): void;
  /** Stops all that runs; the state changes no more by itself. */
  dispose(): void;
}
