import { html, raw } from "hono/html";
import { PAGE_TEXTS } from "../texts/page-texts.js";
import { type Language, linkFrom } from "./language.js";

export interface DocumentOptions {
  /** The address as it was asked. */
  page: URL;
  language: Language;
  title: string;
  /** What search engines and previews tell of it. */
  description: string;
  /** The one address it should be known by, whole; a page that is not to be found has none. */
  canonical?: string;
  styles: readonly string[];
  /** More for the head: feeds, what comes next, data blocks, scripts. */
  head?: unknown;
  main: unknown;
}

/** A whole page around its content: what it is, where else it leads, and its other language. */
export function documentTemplate(options: DocumentOptions) {
  const { page, language, title, description, canonical, styles, head, main } = options;
  const texts = PAGE_TEXTS[language];
  return html`<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${title} — ${texts.siteName}</title>
    <meta name="description" content="${description}">
    ${canonical ? found(canonical, options) : html`<meta name="robots" content="noindex">`}
    <link rel="icon" href="data:,">
    ${styles.map((style) => raw(`<style>${style}</style>`))}
    ${head ?? ""}
  </head>
  <body>
    <header>
      <a class="brand" href="${linkFrom(page, "/offers")}">${texts.siteName}</a>
      <a href="${inLanguage(page, texts.otherLanguage.code)}" hreflang="${texts.otherLanguage.code}" lang="${texts.otherLanguage.code}">${texts.otherLanguage.name}</a>
    </header>
    <main>${main}</main>
  </body>
</html>`;
}

/** How a page that may be found is known: by one address in each language, and by how it looks where its link is shared. */
const found = (canonical: string, { title, description, language }: DocumentOptions) => html`
    <link rel="canonical" href="${inLanguage(new URL(canonical), language)}">
    <link rel="alternate" hreflang="fr" href="${inLanguage(new URL(canonical), "fr")}">
    <link rel="alternate" hreflang="en" href="${inLanguage(new URL(canonical), "en")}">
    <meta property="og:type" content="website">
    <meta property="og:title" content="${title}">
    <meta property="og:description" content="${description}">
    <meta property="og:url" content="${inLanguage(new URL(canonical), language)}">
    <meta property="og:locale" content="${language === "fr" ? "fr_FR" : "en_GB"}">
    <meta property="og:site_name" content="${PAGE_TEXTS[language].siteName}">`;

/** French is what is shown to whoever asks for "". */
function inLanguage(address: URL, language: Language): string {
  const url = new URL(address);
  if (language === "fr") url.searchParams.delete("lang");
  else url.searchParams.set("lang", language);
  return url.href;
}
