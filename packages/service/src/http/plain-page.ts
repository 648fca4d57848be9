import { createHash } from "node:crypto";
import type { Language } from "@alternance-kit/contract/mail";
import { html, type Markup } from "../mail/markup.js";

const CSS =
  ":root{color-scheme:light dark}body{margin:0;font:1.125rem/1.5 system-ui,sans-serif}main{max-width:36rem;margin:0 auto;padding:2rem 1rem}h1,h2{line-height:1.2}button{font:inherit;font-weight:bold;padding:.75rem 1.25rem;border:2px solid;border-radius:.375rem;cursor:pointer}dt{font-weight:bold}dd{margin:0 0 .5rem}label{display:block;margin:0 0 1rem;font-weight:bold}input,textarea{box-sizing:border-box;display:block;width:100%;font:inherit;padding:.5rem;border:2px solid;border-radius:.375rem}input[type=radio]{display:inline;width:auto}fieldset{margin:0 0 1rem;border:2px solid;border-radius:.375rem}.text{white-space:pre-wrap;overflow-wrap:anywhere}";
const STYLE = html`<style>${CSS}</style>`;

/** A page that the link of an e-mail opens, without a script; its forms post to addresses of its own. */
export const plainPage = (language: Language, heading: string, body: readonly Markup[]): string =>
  html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${heading}</title>
${STYLE}
</head>
<body>
<main>
<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`.text;

/**
 * Nothing but the page itself, its one style and its own forms; in no frame, so that nobody's click is stolen. The address holds a token:
 * it is told to nobody, and the page is kept nowhere.
 */
export const PLAIN_PAGE_HEADERS = {
  "content-security-policy": `default-src 'none'; style-src 'sha256-${createHash("sha256").update(CSS).digest("base64")}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
};

/** Of a page that knows nobody's language: the browser's, French unless it says English. */
export const languageAsked = (acceptLanguage: string | undefined): Language =>
  /^\s*en\b/i.test(acceptLanguage ?? "") ? "en" : "fr";
