import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { JobBoardTexts } from "../locales/fr/job-board.js";

/** A visitor's browser brings only the language it shows. */
export const JOB_BOARD_TEXTS: Readonly<Record<Language, Lazy<JobBoardTexts>>> = {
  fr: lazy(() => import("../locales/fr/job-board.js").then(({ jobBoard }) => jobBoard)),
  en: lazy(() => import("../locales/en/job-board.js").then(({ jobBoard }) => jobBoard)),
};
