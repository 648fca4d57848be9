import { lazy } from "../internal/lazy.js";

/** Comes when an application is opened, or a move asks for something. */
export const CANDIDATE_PANEL = lazy(() => import("./candidate-panel.js"));
