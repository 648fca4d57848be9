import type { Language } from "../internal/language.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { CandidatePanelTexts } from "../locales/fr/candidate-panel.js";

/** A visitor's browser brings only the language it shows. */
export const CANDIDATE_PANEL_TEXTS: Readonly<Record<Language, Lazy<CandidatePanelTexts>>> = {
  fr: lazy(() => import("../locales/fr/candidate-panel.js").then(({ candidatePanel }) => candidatePanel)),
  en: lazy(() => import("../locales/en/candidate-panel.js").then(({ candidatePanel }) => candidatePanel)),
};
