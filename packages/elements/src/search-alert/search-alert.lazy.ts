import { lazy } from "../internal/lazy.js";

/** The form comes when a visitor asks for it. */
export const SEARCH_ALERT = lazy(() => import("./search-alert.js"));
