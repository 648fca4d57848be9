import { offerSlug } from "@alternance-kit/domain/offer-slug";
import type { Offer } from "@alternance-kit/sdk/types";
import { html } from "hono/html";
import type { Language } from "../html/language.js";
import { PAGE_TEXTS } from "../texts/page-texts.js";

export interface Unscripted {
  language: Language;
  /** The page that the board stands in. */
  address: URL;
  /** Where the service is, and whose page it is. */
  publicUrl: string;
  key: string;
  /** The offer being read. */
  offer: Offer | undefined;
  /** Where the next page of the list is. */
  next: string | undefined;
  /** What the names of the search's parameters begin with. */
  prefix: string;
}

/** Shown where no script runs, in place of the buttons that need one; the script takes it away when it comes. */
export const UNSCRIPTED_STYLES = `.unscripted{display:none}@media (scripting:none){.unscripted{display:revert}form>.unscripted,nav.unscripted{display:flex;flex-wrap:wrap;gap:12px;margin:0}[part=list]+button,[aria-controls=filters],[aria-controls=alert],[part=back],.apply{display:none!important}.unscripted a{color:var(--_accent);font-weight:600;text-decoration:underline}.unscripted a::after{content:none}}`;

/**
 * Makes the board work by links and forms alone: the search is sent, the next page is a page, an offer leads back and to its form.
 * What is added stands beside what the elements rendered, whose own nodes stay what they were.
 */
export function withoutScript(markup: string, view: Unscripted): string {
  return markup
    .replace(/<\/form>/, (end) => `${searchFields(view)}${end}`)
    .replace(/(<article\b[^>]*\bpart="detail"[^>]*>)/, (start) => `${start}${backLink(view)}`)
    .replace(/<\/article>/, (end) => `${applyLink(view)}${end}`)
    .replace(/<\/div>(?!.*<\/div>)/s, (end) => `${nextLink(view)}${end}`);
}

/** What else the address says is kept, and the list begins anew. */
function searchFields({ address, language, prefix }: Unscripted) {
  const kept = [...address.searchParams].filter(
    ([name]) => !name.startsWith(prefix) && name !== "offer" && name !== "cursor",
  );
  return html`<div class="unscripted">${kept.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}<button part="button">${PAGE_TEXTS[language].board.search}</button></div>`;
}

const nextLink = ({ next, language }: Unscripted) =>
  next === undefined
    ? ""
    : html`<nav class="unscripted"><a href="${next}" rel="next">${PAGE_TEXTS[language].board.next}</a></nav>`;

function backLink({ address, language }: Unscripted) {
  const list = new URL(address);
  list.searchParams.delete("offer");
  return html`<p class="unscripted"><a href="${list.href}">${PAGE_TEXTS[language].offer.all}</a></p>`;
}

function applyLink({ offer, publicUrl, key, language }: Unscripted) {
  if (!offer) return "";
  const form = new URL(`/offers/${offerSlug(offer)}/apply`, publicUrl);
  form.searchParams.set("key", key);
  if (language !== "fr") form.searchParams.set("lang", language);
  return html`<p class="unscripted"><a href="${form.href}">${PAGE_TEXTS[language].offer.apply}</a></p>`;
}
