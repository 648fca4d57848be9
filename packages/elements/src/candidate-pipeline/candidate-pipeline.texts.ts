import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { CandidatePipelineTexts } from "../locales/fr/candidate-pipeline.js";

/** A visitor's browser brings only the language it shows. */
export const CANDIDATE_PIPELINE_TEXTS: Readonly<Record<Language, Lazy<CandidatePipelineTexts>>> = {
  fr: lazy(() =>
    import("../locales/fr/candidate-pipeline.js").then(({ candidatePipeline }) => candidatePipeline),
  ),
  en: lazy(() =>
    import("../locales/en/candidate-pipeline.js").then(({ candidatePipeline }) => candidatePipeline),
  ),
};
