import { lazy } from "../internal/lazy.js";

/** Comes to whoever wants a table instead of columns. */
export const CANDIDATE_TABLE = lazy(() => import("./candidate-table.js"));
