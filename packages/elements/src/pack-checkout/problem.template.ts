import { nothing } from "lit";
import { failure } from "../internal/failure.template.js";
import { textOf } from "../internal/problem-text.js";
import type { PackCheckoutView } from "./pack-checkout.view.js";

/** Why a step did not go through; the button under it tries again. */
export const problem = ({
  state,
  texts,
  isSilenced,
}: PackCheckoutView<{ status: string; failure?: string }>) =>
  state.failure && !isSilenced ? failure(`${textOf(texts.problems, state.failure)} ${texts.kept}`) : nothing;
