/** Each code with its name in both languages. */
export const bilingual = <Code extends string | number>(
  fr: Readonly<Record<Code, string>>,
  en: Readonly<Record<Code, string>>,
): Readonly<Record<Code, { fr: string; en: string }>> => {
  const codes = Object.keys(fr) as Code[]; // Safe for lookups: an object's numeric keys are those strings.
  return Object.fromEntries(codes.map((code) => [code, { fr: fr[code], en: en[code] }])) as Record<
    Code,
    { fr: string; en: string }
  >;
};
