import type { ApplicationDesk } from "@alternance-kit/sdk/application-desk";
import type { ApplicationPipeline } from "@alternance-kit/sdk/application-pipeline";
import type { Download } from "@alternance-kit/sdk/download";
import type { Placements } from "@alternance-kit/sdk/placements";
import type { Application, ApplicationMove } from "@alternance-kit/sdk/types";
import type { Delay } from "../delay.js";
import type { Readable } from "../store.js";
import type {
  CandidatePipelineState,
  CompanyMove,
  PipelineFilters,
  PipelineReader,
} from "./candidate-pipeline.state.js";
import type { Session, SessionOptions } from "./session.js";

/** What the company adds to a move: a reason to decline, words to the candidate, a note. */
export type MoveDetails = Omit<ApplicationMove, "to">;

export interface PipelinePorts {
  applications: ApplicationPipeline;
  /** What is done of one application beside moving it; it may come later. */
  desk(): ApplicationDesk | Promise<ApplicationDesk>;
  placements: Pick<Placements, "list">;
}

export interface CandidatePipelineOptions extends SessionOptions<PipelinePorts> {
  /** `company` unless told. */
  reader?: PipelineReader | undefined;
  filters?: Partial<PipelineFilters> | undefined;
  delay?: Delay | undefined;
}

/** The promises tell when a verb is over, and never reject: what went wrong is in the state. */
export interface CandidatePipeline extends Readable<CandidatePipelineState> {
  /** Asks for the first page, for the first time or anew. */
  start(): Promise<void>;
  /** Changes some filters: words are searched once the typing pauses, the rest at once. */
  narrow(change: Partial<PipelineFilters>): void;
  more(): Promise<void>;
  /** Tries again what failed of the list. */
  retry(): Promise<void>;
  /** Shows an application at once as it is known, and then as it is. */
  open(id: string): Promise<void>;
  close(): void;
  /**
   * Moves an application: shown at once, and undone where the service refuses. To decline needs a reason.
   * Whether it stands there now; false at once, and nothing asked, for a move that cannot be.
   */
  move(id: string, to: CompanyMove, details?: MoveDetails): Promise<boolean>;
  /** What is listed, over all pages, as a spreadsheet; none when it could not be had. */
  exportCsv(): Promise<Download | undefined>;
  /** From now on asks with this session, and tries again what failed. */
  useSession(token: string): Promise<void>;
  /** What stands on the pipeline asks with its session, and hands over what it was answered. */
  ask: Session<PipelinePorts>["ask"];
  find(id: string): Application | undefined;
  put(application: Application): void;
  /** Stops all that runs; the state changes no more by itself. */
  dispose(): void;
}
