import { lazy } from "../internal/lazy.js";

/** All that an open space shows comes when a link has opened it. */
export const CANDIDATE_APPLICATIONS = lazy(() => import("./candidate-applications.js"));
