/** The codes a box of the form takes, with what they are called, and where and when that was read. */
export interface CodeList {
  source: string;
  /** ISO date. */
  checkedOn: string;
  codes: Readonly<Record<string, { fr: string; en: string }>>;
}

/** The form's guide, read as several public programs that fill it have written it down, not in print. */
export const FORM_GUIDE = "CERFA 10103*14, notice 51649*09";
export const FORM_GUIDE_CHECKED_ON = "2026-11-22";
