import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { CandidateDataTexts } from "../locales/fr/candidate-data.js";

/** They come when consents or data are unfolded. */
export const CANDIDATE_DATA_TEXTS: Readonly<Record<Language, Lazy<CandidateDataTexts>>> = {
  fr: lazy(() => import("../locales/fr/candidate-data.js").then(({ candidateData }) => candidateData)),
  en: lazy(() => import("../locales/en/candidate-data.js").then(({ candidateData }) => candidateData)),
};
