import { lazy } from "../internal/lazy.js";

/** What reading an offer takes comes when a visitor turns to one: a page that lists offers stays lighter. */
export const OFFER_DETAIL = lazy(() => import("./offer-detail.js"));
