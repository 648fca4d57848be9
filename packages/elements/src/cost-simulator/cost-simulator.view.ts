import type { Answer, CostSimulatorState } from "@alternance-kit/core/cost-simulator-state";
import type { Language } from "../internal/language.js";
import type { CostSimulatorTexts } from "../locales/fr/cost-simulator.js";
import type { QuestionTexts } from "./question-texts.js";

/** What the simulator's templates show, and what a visitor can do with it. */
export interface CostSimulatorView {
  /** The errors are those to show: what is wrong with a field being typed in waits until it is left. */
  state: CostSimulatorState;
  texts: CostSimulatorTexts;
  /** What the optional questions say, and what can be wrong; none until they are needed. */
  refinements: QuestionTexts | undefined;
  /** Each month, or that they are on their way. */
  months: unknown;
  language: Language;
  /** The page tells of a failure itself. */
  isSilenced: boolean;
  /** The page wants its address to follow the answers: the link is offered. */
  share: boolean;
  /** Whether the link could be copied; none before it is asked for. */
  isCopied: boolean | undefined;
  edit(event: InputEvent): void;
  settle(event: Event): void;
  /** Keeps the page where it is when Enter is pressed in a field. */
  stay(event: SubmitEvent): void;
  /** The optional questions, or the months, are unfolded: what is in them is to come. */
  unfold(event: Event): void;
  print(): void;
  retry(): void;
  copy(): void;
}

/** With figures to show. */
export interface AnsweredView extends CostSimulatorView, Answer {}
