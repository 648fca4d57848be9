/**
 * The eleven operators of competence (opérateurs de compétences), who pay training centres for a branch's apprentices.
 * The code is France compétences' own; Uniformation's was inferred from the others, not read.
 * @source France compétences; checked 2026-11-22.
 */
export const OPCOS = {
  opco_2i: { name: "OPCO 2i", siren: "849813852", code: "01", isCodeInferred: false },
  afdas: { name: "Afdas", siren: "784714008", code: "02", isCodeInferred: false },
  atlas: { name: "Atlas", siren: "851296632", code: "03", isCodeInferred: false },
  uniformation: { name: "Uniformation", siren: "309065043", code: "04", isCodeInferred: true },
  constructys: { name: "Constructys", siren: "533846150", code: "05", isCodeInferred: false },
  opco_ep: { name: "OPCO EP", siren: "879036895", code: "06", isCodeInferred: false },
  akto: { name: "AKTO", siren: "853000982", code: "07", isCodeInferred: false },
  opcommerce: { name: "L'Opcommerce", siren: "398522243", code: "08", isCodeInferred: false },
  mobilites: { name: "OPCO Mobilités", siren: "851240499", code: "09", isCodeInferred: false },
  ocapiat: { name: "OCAPIAT", siren: "844752006", code: "10", isCodeInferred: false },
  sante: { name: "OPCO Santé", siren: "854033115", code: "11", isCodeInferred: false },
} as const satisfies Record<string, { name: string; siren: string; code: string; isCodeInferred: boolean }>;

export type OpcoId = keyof typeof OPCOS;
