import { html } from "hono/html";
import { WORDS } from "../texts/words.js";
import type { OfferView } from "./offer.template.js";

/** The least it pays by age; "" to show where the tables do not reach. */
export function payTemplate({ language, offer: { pay } }: OfferView) {
  if (!pay.ages.length) return "";
  const { detail } = WORDS[language];
  // Whole euros, cents dropped: what is shown is never more than what is due.
  const euros = (cents: number): string =>
    Math.floor(cents / 100).toLocaleString(language === "fr" ? "fr-FR" : "en-GB", {
      style: "currency",
      currency: "EUR",
      maximumFractionDigits: 0,
    });
  const rows = pay.ages.map(({ ageBracket, lowestCents, highestCents }) => {
    const [lowest, highest] = [euros(lowestCents), euros(highestCents)];
    return html`<li>${detail.ages[ageBracket]}${detail.colon}${lowest === highest ? lowest : detail.payRange(lowest, highest)}</li>`;
  });
  return html`<h2>${detail.pay}</h2><ul>${rows}</ul><p class="muted">${detail.payNote}</p>`;
}
