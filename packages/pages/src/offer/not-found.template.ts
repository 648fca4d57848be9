import { html } from "hono/html";
import { type Language, linkFrom } from "../html/language.js";
import { PAGE_STYLES } from "../html/page.styles.js";
import type { PageAnswer } from "../html/page-response.js";
import { PAGE_TEXTS } from "../texts/page-texts.js";

/** In place of an offer that is none. */
export function notFoundPage(page: URL, language: Language): PageAnswer {
  const { notFound, notFoundHelp, all } = PAGE_TEXTS[language].offer;
  return {
    page,
    language,
    status: 404,
    title: notFound,
    description: notFoundHelp,
    styles: [PAGE_STYLES],
    main: html`<h1>${notFound}</h1><p>${notFoundHelp}</p><p><a href="${linkFrom(page, "/offers")}">${all}</a></p>`,
  };
}
