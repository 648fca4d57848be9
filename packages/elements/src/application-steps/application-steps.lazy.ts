import { lazy } from "../internal/lazy.js";

/** All that stands beyond the first step comes when the form is touched. */
export const APPLICATION_STEPS = lazy(() => import("./application-steps.js"));
