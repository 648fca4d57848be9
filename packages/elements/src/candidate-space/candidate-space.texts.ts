import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { CandidateSpaceTexts } from "../locales/fr/candidate-space.js";

/** A visitor's browser brings only the language it shows. */
export const CANDIDATE_SPACE_TEXTS: Readonly<Record<Language, Lazy<CandidateSpaceTexts>>> = {
  fr: lazy(() => import("../locales/fr/candidate-space.js").then(({ candidateSpace }) => candidateSpace)),
  en: lazy(() => import("../locales/en/candidate-space.js").then(({ candidateSpace }) => candidateSpace)),
};
