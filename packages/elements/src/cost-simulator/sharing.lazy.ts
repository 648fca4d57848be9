import { lazy } from "../internal/lazy.js";

/** Comes for who was given a link, or makes one. */
export const SHARING = lazy(() => import("./sharing.js"));
