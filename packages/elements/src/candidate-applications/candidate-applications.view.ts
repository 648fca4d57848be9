import type {
  CandidateSpaceState,
  OpenSpace,
  SpaceConsent,
  SpaceDecision,
} from "@alternance-kit/core/candidate-space-state";
import type { CandidateApplication, ConsentChange, DocumentKind } from "@alternance-kit/sdk/types";
import type { CandidateData } from "../candidate-data/candidate-data.js";
import type { Language } from "../internal/language.js";
import type { CandidateApplicationsTexts } from "../locales/fr/candidate-applications.js";
import type { CandidateDataTexts } from "../locales/fr/candidate-data.js";
import type { CandidateSpaceTexts } from "../locales/fr/candidate-space.js";

/** What the element says at each rendering. */
export interface OpenBase {
  texts: CandidateSpaceTexts;
  words: CandidateApplicationsTexts;
  language: Language;
  /** The page tells of the failure itself. */
  isSilenced: boolean;
}

/** What is folded, once it has come with its texts. */
export interface Folded {
  parts: CandidateData;
  words: CandidateDataTexts;
}

/** What the templates of an open space show, and what a candidate can do with it. */
export interface OpenSpaceView extends OpenBase {
  state: CandidateSpaceState & OpenSpace;
  now: Date;
  /** The control that was left empty when it was sent, by its id. */
  missing: string | undefined;
  /** None until something folded was unfolded, and has come. */
  folded: Folded | undefined;
  /** It did not come; folding and unfolding asks for it again. */
  hasFailedToLoad: boolean;
  write(id: string, event: InputEvent): void;
  send(id: string, event: SubmitEvent): void;
  pick(id: string, slot: number): void;
  choose(id: string, event: SubmitEvent): void;
  keepDate(application: CandidateApplication): void;
  download(id: string, document: DocumentKind): void;
  decide(decision: SpaceDecision): void;
  letBe(): void;
  confirm(): void;
  unfold(event: Event): void;
  agree(id: string, purpose: SpaceConsent, consent: Pick<ConsentChange, "given" | "textVersion">): void;
  correct(event: InputEvent): void;
  rectify(event: SubmitEvent): void;
  export(): void;
  leave(): void;
}
