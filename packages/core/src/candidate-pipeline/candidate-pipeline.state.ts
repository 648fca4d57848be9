import type { ApplicationStatus, CompanyMove } from "@alternance-kit/domain/application-transition";
import type { Application, Placement } from "@alternance-kit/sdk/types";
import type { FailureCode } from "../failure.js";

export type { ApplicationStatus, CompanyMove, FailureCode };

/** Who looks on. What each may see and do is the service's to say: this is what the pipeline asks it for. */
export type PipelineReader = "company" | "school" | "training-centre";

/** What the pipeline is narrowed to; empty says nothing. */
export interface PipelineFilters {
  /** Words of the candidate's name, or the reference. */
  q: string;
  offerId: string;
  status: ApplicationStatus | "";
  /** The partner whose page it came from. */
  source: string;
  /** Received on this day or later, `YYYY-MM-DD`, as the visitor's clock has days. */
  since: string;
}

/** While it is asked for anew, what was had before stays. */
export type Listing<Item> =
  | { status: "loading"; items: readonly Item[] }
  | { status: "listed"; items: readonly Item[]; hasMore: boolean; more: "idle" | "loading" | "failed" }
  | { status: "failed"; items: readonly Item[]; code: FailureCode };

/** The last thing worth telling. `id` is the application's. */
export type PipelineNotice =
  | { kind: "moved"; id: string; to: CompanyMove }
  /** `now` is where it stands in truth: somebody else may have moved it meanwhile. None when it is no longer to be seen. */
  | { kind: "not_moved"; id: string; to: CompanyMove; now: ApplicationStatus | undefined; code: FailureCode }
  | { kind: "not_exported"; code: FailureCode };

export interface Choice {
  id: string;
  name: string;
}

export interface CandidatePipelineState {
  filters: PipelineFilters;
  /** Empty to a training centre, which has `placements`. */
  applications: Listing<Application>;
  placements: Listing<Placement>;
  /** Those met so far, to narrow by. */
  offers: readonly Choice[];
  sources: readonly Choice[];
  /** Of applications on their way, by id: they are shown where they go to. */
  moving: Readonly<Record<string, CompanyMove>>;
  /** The id of the application being read. */
  opened: string | undefined;
  notice: PipelineNotice | undefined;
}
