import type { CandidateDesk, DeskFile } from "@alternance-kit/core/candidate-desk";
import type { Papers } from "@alternance-kit/core/candidate-desk-state";
import type { MoveDetails } from "@alternance-kit/core/candidate-pipeline-port";
import type { Application } from "@alternance-kit/sdk/types";
import type { TemplateResult } from "lit";
import type { CandidatePipelineView } from "../candidate-pipeline/candidate-pipeline.view.js";
import type { CandidatePanelTexts } from "../locales/fr/candidate-panel.js";

/** A move that needs an answer first. */
export interface AskedMove {
  id: string;
  to: "declined" | "placed";
}

/** What the pipeline hands over to what it brings later. */
export interface PanelView extends CandidatePipelineView {
  words: CandidatePanelTexts;
  asked: AskedMove | undefined;
  /** What was asked is answered, or given up (`undefined`). */
  settle(details?: MoveDetails): void;
}

/** What the panel's templates show of one application. */
export interface ApplicationView extends PanelView {
  application: Application;
  papers: Papers;
  desk: CandidateDesk;
  name: string;
  download(file: DeskFile): void;
}

export interface CandidatePanel {
  render(view: PanelView): TemplateResult;
  /** What was rendered is on the page: dialogs are shown. */
  updated(): void;
}
