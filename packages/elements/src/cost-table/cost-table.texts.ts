/** A visitor's browser brings only the language it shows. */
export const COST_TABLE_TEXTS = {
  fr: () => import("../locales/fr/cost-table.js"),
  en: () => import("../locales/en/cost-table.js"),
};
