import type {
  CandidatePipelineState,
  CompanyMove,
  PipelineFilters,
  PipelineReader,
} from "@alternance-kit/core/candidate-pipeline-state";
import type { Application } from "@alternance-kit/sdk/types";
import type { TemplateResult } from "lit";
import type { Language } from "../internal/language.js";
import type { CandidatePipelineTexts } from "../locales/fr/candidate-pipeline.js";

export type PipelineLayout = "board" | "table";

/** What the table is ordered by; of a stage, by its place in the work. */
export type SortKey = "name" | "offer" | "stage" | "receivedAt" | "source";
export interface TableOrder {
  by: SortKey;
  isDescending: boolean;
}

/** What the pipeline's templates show, and what can be done with it. */
export interface CandidatePipelineView {
  state: CandidatePipelineState;
  texts: CandidatePipelineTexts;
  language: Language;
  reader: PipelineReader;
  layout: PipelineLayout;
  /** The page tells of the failure itself. */
  isSilenced: boolean;
  /** The application whose menu is open. */
  menuOf: string | undefined;
  /** What comes only once it is needed; none until it is there. */
  table: ((view: CandidatePipelineView) => TemplateResult) | undefined;
  placements: ((view: CandidatePipelineView) => TemplateResult) | undefined;
  panel: TemplateResult | undefined;
  lay(layout: PipelineLayout): void;
  order: TableOrder;
  sort(by: SortKey): void;
  narrow(change: Partial<PipelineFilters>): void;
  more(): void;
  retry(): void;
  exportCsv(): void;
  open(id: string): void;
  toggleMenu(id: string): void;
  closeMenu(id: string): void;
  /** Moves it, or asks first for what such a move needs. */
  move(id: string, to: CompanyMove): void;
}

/** Of a school without the candidate's agreement, the reference is all there is. */
export const nameOf = (
  { applicant: { firstName, lastName }, reference }: Application,
  texts: Pick<CandidatePipelineTexts, "unnamed">,
): string => [firstName, lastName].filter(Boolean).join(" ") || texts.unnamed(reference);
