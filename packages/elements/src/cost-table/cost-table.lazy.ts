import { lazy } from "../internal/lazy.js";

/** The months come once a visitor unfolds them: the questions, the figure and the chart do not wait for them. */
export const COST_TABLE = lazy(() => import("./cost-table.js"));
