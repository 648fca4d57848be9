import type { Language } from "../html/language.js";
import { en } from "./en.js";
import { fr, type PageTexts } from "./fr.js";

export const PAGE_TEXTS: Readonly<Record<Language, PageTexts>> = { fr, en };
