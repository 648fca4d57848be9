import {
  applicationFormEn,
  applicationFormFr,
  jobBoardEn,
  jobBoardFr,
  offerDetailEn,
  offerDetailFr,
} from "@alternance-kit/elements/server";
import type { Language } from "../html/language.js";

/** What the elements say of offers and of applying, said by the pages in the same words. */
export const WORDS = {
  fr: { board: jobBoardFr, detail: offerDetailFr, form: applicationFormFr },
  en: { board: jobBoardEn, detail: offerDetailEn, form: applicationFormEn },
} satisfies Record<Language, unknown>;
