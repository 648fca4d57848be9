import { lazy } from "../internal/lazy.js";

/** Comes when consents or data are unfolded, with the sentences of the consents. */
export const CANDIDATE_DATA = lazy(() => import("./candidate-data.js"));
