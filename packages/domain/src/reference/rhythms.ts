/**
 * How an apprentice's time alternates: at school, then in the company. `d` days, `w` weeks, `m` months:
 * `1w_3w` is one week at school, then three in the company. `flexible`: agreed with the training centre.
 */
export const RHYTHMS = {
  "1d_4d": { fr: "1 jour école, 4 jours entreprise", en: "1 day at school, 4 in the company" },
  "2d_3d": { fr: "2 jours école, 3 jours entreprise", en: "2 days at school, 3 in the company" },
  "1w_1w": { fr: "1 semaine école, 1 semaine entreprise", en: "1 week at school, 1 in the company" },
  "1w_2w": { fr: "1 semaine école, 2 semaines entreprise", en: "1 week at school, 2 in the company" },
  "1w_3w": { fr: "1 semaine école, 3 semaines entreprise", en: "1 week at school, 3 in the company" },
  "2w_2w": { fr: "2 semaines école, 2 semaines entreprise", en: "2 weeks at school, 2 in the company" },
  "1m_1m": { fr: "1 mois école, 1 mois entreprise", en: "1 month at school, 1 in the company" },
  flexible: { fr: "Rythme à convenir", en: "Rhythm to be agreed" },
} as const;
export type Rhythm = keyof typeof RHYTHMS;
