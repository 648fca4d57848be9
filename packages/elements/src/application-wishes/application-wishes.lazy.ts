import { lazy } from "../internal/lazy.js";

/** What a candidate looks for is asked of spontaneous ones alone, and comes for them: the names of the occupations are its weight. */
export const APPLICATION_WISHES = lazy(() => import("./application-wishes.js"));
