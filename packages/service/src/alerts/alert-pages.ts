import { createHash } from "node:crypto";
import type { Language } from "@alternance-kit/contract/mail";
import { html, type Markup } from "../mail/markup.js";
import { en } from "./alert-pages.en.js";
import { fr } from "./alert-pages.fr.js";

const TEXTS = { fr, en };

/** A page of an e-mail's link: what it is about, and what there is to do. */
export type AlertPage =
  | { kind: "confirm"; search: string }
  | { kind: "confirmed"; search: string }
  | { kind: "unsubscribe"; search: string }
  | { kind: "unsubscribed" }
  | { kind: "gone" };

/** The page as HTML, without a script: its one form posts to the page's own address. */
export function alertPage(page: AlertPage, language: Language): string {
  const { heading, text, button } = TEXTS[language][page.kind];
  return html`<!doctype html>
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
${"search" in page ? [html`<p><strong>${page.search}</strong></p>`] : []}
<p>${text}</p>
${button === undefined ? [] : [html`<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>${button}</button></form>`]}
</main>
</body>
</html>
`.text;
}

const CSS =
  ":root{color-scheme:light dark}body{margin:0;font:1.125rem/1.5 system-ui,sans-serif}main{max-width:36rem;margin:0 auto;padding:2rem 1rem}h1{line-height:1.2}button{font:inherit;font-weight:bold;padding:.75rem 1.25rem;border:2px solid;border-radius:.375rem;cursor:pointer}";
const STYLE: Markup = html`<style>${CSS}</style>`;

/** Nothing but the page itself, its one style and its own form; in no frame, so that nobody's click is stolen. */
export const ALERT_PAGE_CSP = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(CSS).digest("base64")}'; img-src data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
