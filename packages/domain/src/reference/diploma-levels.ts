/**
 * Levels of the national framework of professional certifications an apprentice can prepare,
 * with the usual names in French and English.
 * @source Cadre national des certifications professionnelles, levels in force since 2019; checked 2026-11-22.
 */
export const DIPLOMA_LEVELS = {
  3: { fr: "CAP, BEP", en: "Level 3 (CAP, BEP)" },
  4: { fr: "Bac, titre pro", en: "Level 4 (Baccalaureate)" },
  5: { fr: "Bac+2 : BTS, titre pro", en: "Level 5 (2-year degree: BTS)" },
  6: { fr: "Bac+3 : BUT, licence", en: "Level 6 (Bachelor's degree)" },
  7: { fr: "Bac+5 : master, ingénieur", en: "Level 7 (Master's, engineer)" },
} as const;
export type DiplomaLevel = keyof typeof DIPLOMA_LEVELS;
