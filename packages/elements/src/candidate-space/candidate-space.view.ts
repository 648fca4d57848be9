import type { CandidateSpaceOptions } from "@alternance-kit/core/candidate-space-port";
import type { CandidateSpaceState } from "@alternance-kit/core/candidate-space-state";
import type { TemplateResult } from "lit";
import type { Language } from "../internal/language.js";
import type { CandidateSpaceTexts } from "../locales/fr/candidate-space.js";

/** What the space asks of the SDK. */
export type CandidateSpaceClient = Pick<
  CandidateSpaceOptions,
  "candidateLinks" | "candidateSessions" | "candidateSpace"
>;

/** What the element's template shows, and what a visitor can do with it. */
export interface CandidateSpaceView {
  state: CandidateSpaceState;
  texts: CandidateSpaceTexts;
  language: Language;
  /** The page tells of the failure itself. */
  isSilenced: boolean;
  /** What an open space shows: none until it has come. */
  opened: TemplateResult | undefined;
  /** It did not come. */
  hasFailedToLoad: boolean;
  edit(event: InputEvent): void;
  submit(event: SubmitEvent): void;
  again(): void;
  retry(): void;
}
