import type { Offer } from "@alternance-kit/sdk/types";
import { html, nothing, type TemplateResult } from "lit";
import { type Language, LOCALES } from "../internal/language.js";
import type { OfferDetailTexts } from "../locales/fr/offer-detail.js";

/** The least an offer pays by age. It is computed from the law and the offer's terms: nothing to show where the tables do not reach. */
export function payByAge(
  { pay: { ages } }: Offer,
  words: OfferDetailTexts,
  language: Language,
): TemplateResult | typeof nothing {
  if (!ages.length) return nothing;
  const rows = ages.map(({ ageBracket, lowestCents, highestCents }) => {
    const [lowest, highest] = [euros(lowestCents, language), euros(highestCents, language)];
    return html`<li>${words.ages[ageBracket]}${words.colon}${lowest === highest ? lowest : words.payRange(lowest, highest)}</li>`;
  });
  return html`<h3>${words.pay}</h3><ul role="list">${rows}</ul><p class="muted">${words.payNote}</p>`;
}

/** Whole euros, cents dropped: what is shown is never more than what is due. */
const euros = (cents: number, language: Language): string =>
  Math.floor(cents / 100).toLocaleString(LOCALES[language], {
    style: "currency",
    currency: "EUR",
    maximumFractionDigits: 0,
  });
