import type { Language } from "../internal/language.js";
import { lazy } from "../internal/lazy.js";
import { COST_TABLE_TEXTS } from "./cost-table.texts.js";

const inLanguage = (language: Language) =>
  lazy(() => Promise.all([import("./cost-table.js"), COST_TABLE_TEXTS[language]()]));

/** The months come once a visitor unfolds them: the questions, the figure and the chart do not wait for them. */
export const COST_TABLE = { fr: inLanguage("fr"), en: inLanguage("en") };
