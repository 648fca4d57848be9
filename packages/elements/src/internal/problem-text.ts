/** A text for each code worth one of its own, and one for all others. A field's own is keyed `field_code`. */
export type TextsByCode = Readonly<Record<string, string>> & { readonly other: string };

export const textOf = (texts: TextsByCode, code: string, field?: string): string =>
  texts[`${field}_${code}`] ?? texts[code] ?? texts.other;
