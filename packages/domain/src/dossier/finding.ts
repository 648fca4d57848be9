/** `error`: the file would be refused, or is against the law. `warning`: to be checked, or about to cost something. */
export type Severity = "error" | "warning";

/** What a rule has to say of a file. The texts never repeat a birth date or a NIR. */
export interface Finding {
  /** Where, with dots: `employer.siret`, `mentors.0.birthDate`. */
  path: string;
  /** Stable; texts may change. */
  code: string;
  severity: Severity;
  message: { fr: string; en: string };
  /** The article, of the Code du travail unless another text is named. */
  legalRef: string;
}

type Say = (path: string, code: string, legalRef: string, fr: string, en: string) => Finding;

const say =
  (severity: Severity): Say =>
  (path, code, legalRef, fr, en) => ({ path, code, severity, message: { fr, en }, legalRef });

export const error = say("error");
export const warning = say("warning");

/** A day as French forms write it: `01/09/2026`. */
export const dayFr = (date: string): string => `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;

/** An amount as French texts write it: `1 138,88 €`, with no-break spaces. */
export const eurosFr = (cents: number): string =>
  `${(cents / 100)
    .toFixed(2)
    .replace(".", ",")
    .replace(/\B(?=(?:\d{3})+,)/g, "\u202f")}\u00a0€`;

/** An amount as English texts write it: `€1,138.88`. */
export const eurosEn = (cents: number): string =>
  `€${(cents / 100).toFixed(2).replace(/\B(?=(?:\d{3})+\.)/g, ",")}`;
