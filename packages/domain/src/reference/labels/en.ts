import type * as fr from "./fr.js";

export const rhythms = {
  "1d_4d": "1 day at school, 4 in the company",
  "2d_3d": "2 days at school, 3 in the company",
  "1w_1w": "1 week at school, 1 in the company",
  "1w_2w": "1 week at school, 2 in the company",
  "1w_3w": "1 week at school, 3 in the company",
  "2w_2w": "2 weeks at school, 2 in the company",
  "1m_1m": "1 month at school, 1 in the company",
  flexible: "Rhythm to be agreed",
} as const satisfies Record<keyof typeof fr.rhythms, string>;

export const diplomaLevels = {
  3: "Level 3 (CAP, BEP)",
  4: "Level 4 (Baccalaureate)",
  5: "Level 5 (2-year degree: BTS)",
  6: "Level 6 (Bachelor's degree)",
  7: "Level 7 (Master's, engineer)",
} as const satisfies Record<keyof typeof fr.diplomaLevels, string>;
