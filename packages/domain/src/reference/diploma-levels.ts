import { bilingual } from "./labels/bilingual.js";
import * as en from "./labels/en.js";
import * as fr from "./labels/fr.js";

/**
 * Levels of the national framework of professional certifications an apprentice can prepare,
 * with the usual names in French and English.
 * @source Cadre national des certifications professionnelles, levels in force since 2019; checked 2026-11-22.
 */
export const DIPLOMA_LEVELS = bilingual(fr.diplomaLevels, en.diplomaLevels);
export type DiplomaLevel = keyof typeof fr.diplomaLevels;
