/** The usual French names, apart from the English ones: a page brings only the language it shows. */

export const rhythms = {
  "1d_4d": "1 jour école, 4 jours entreprise",
  "2d_3d": "2 jours école, 3 jours entreprise",
  "1w_1w": "1 semaine école, 1 semaine entreprise",
  "1w_2w": "1 semaine école, 2 semaines entreprise",
  "1w_3w": "1 semaine école, 3 semaines entreprise",
  "2w_2w": "2 semaines école, 2 semaines entreprise",
  "1m_1m": "1 mois école, 1 mois entreprise",
  flexible: "Rythme à convenir",
} as const;

export const diplomaLevels = {
  3: "CAP, BEP",
  4: "Bac, titre pro",
  5: "Bac+2 : BTS, titre pro",
  6: "Bac+3 : BUT, licence",
  7: "Bac+5 : master, ingénieur",
} as const;
