import { lazy } from "../internal/lazy.js";

/** The months, the notes and the sources come once there is a figure to explain: the form and the figure do not wait for them. */
export const COST_DETAILS = lazy(() => import("./cost-details.js"));
