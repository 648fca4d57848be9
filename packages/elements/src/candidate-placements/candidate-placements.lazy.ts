import { lazy } from "../internal/lazy.js";

/** Comes to training centres. */
export const CANDIDATE_PLACEMENTS = lazy(() => import("./candidate-placements.js"));
