import { lazy } from "../internal/lazy.js";

/** Comes to pages that remember applications, and to no other. */
export const APPLICATIONS_SENT = lazy(() => import("./applications-sent.js"));
