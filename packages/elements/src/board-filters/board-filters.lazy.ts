import { lazy } from "../internal/lazy.js";

/** The filters come when a visitor unfolds them or has chosen some: a page that lists offers stays lighter. */
export const BOARD_FILTERS = lazy(() => import("./board-filters.js"));
