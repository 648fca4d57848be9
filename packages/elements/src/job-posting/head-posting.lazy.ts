import { lazy } from "../internal/lazy.js";

/** Only a page about one offer posts it: others do not bring what it takes. */
export const HEAD_POSTING = lazy(() => import("./head-posting.js").then(({ HeadPosting }) => HeadPosting));
