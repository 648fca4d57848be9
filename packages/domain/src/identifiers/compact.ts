/** An identifier as typed, without what people put between its groups: spaces of any kind, dots, hyphens. Capitals. */
export const compact = (input: string): string => input.replace(/[\s.-]/g, "").toUpperCase();
