import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { CandidateApplicationsTexts } from "../locales/fr/candidate-applications.js";

/** They come with the space that is open. */
export const CANDIDATE_APPLICATIONS_TEXTS: Readonly<Record<Language, Lazy<CandidateApplicationsTexts>>> = {
  fr: lazy(() =>
    import("../locales/fr/candidate-applications.js").then(
      ({ candidateApplications }) => candidateApplications,
    ),
  ),
  en: lazy(() =>
    import("../locales/en/candidate-applications.js").then(
      ({ candidateApplications }) => candidateApplications,
    ),
  ),
};
