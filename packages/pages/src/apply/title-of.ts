import type { Language } from "../html/language.js";

/** A text of the company's in the visitor's language; in French where it wrote no other. */
export const titleOf = (
  { title, titleEn }: { title: string; titleEn?: string | undefined },
  language: Language,
): string => (language === "en" ? (titleEn ?? title) : title);
