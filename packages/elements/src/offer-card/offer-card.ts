import type { OfferCardState } from "@alternance-kit/core/offer-card-state";
import type { Offer } from "@alternance-kit/sdk/types";
import type { PropertyDeclarations, TemplateResult } from "lit";
import { baseStyles } from "../internal/base.styles.js";
import { OfferElement } from "../internal/offer-element.js";
import { defaultServiceUrl } from "../internal/service-url.js";
import { OfferSelectedEvent } from "../job-board/job-board.events.js";
import type { OfferCardTexts } from "../locales/fr/offer-card.js";
import { offerAddress } from "./offer-address.js";
import { styles } from "./offer-card.styles.js";
import { template } from "./offer-card.template.js";
import { OFFER_CARD_TEXTS } from "./offer-card.texts.js";
import { summaryOf } from "./summary-of.js";

/**
 * Shows one offer, and leads to it.
 *
 * @slot - Shown when the offer cannot be had, and before the script has come.
 * @fires {OfferSelectedEvent} alternance-offer-selected - A visitor follows the link. Cancelable: the page shows the offer itself.
 * @fires {AlternanceErrorEvent} alternance-error - The offer could not be had. Cancelable: the page tells of it itself.
 * @csspart root - The whole. @csspart offer - The offer. @csspart monogram - The company's initials. @csspart offer-title - Its title.
 * @csspart link - The link, over the whole card. @csspart facts - Level, rhythm, workplace, start. @csspart skills - Its skills.
 * @csspart closed - Told of a closed offer. @csspart failure - Told when the offer could not be had. @csspart button - The one that tries again.
 * @cssproperty --alternance-accent - Links, buttons and focus. @cssproperty --alternance-on-accent - Text on the accent.
 * @cssproperty --alternance-text - Text. @cssproperty --alternance-muted - Secondary text. @cssproperty --alternance-surface - Background.
 * @cssproperty --alternance-border - Lines. @cssproperty --alternance-danger - Errors. @cssproperty --alternance-radius - Corners.
 * @cssproperty --alternance-space - The unit of spacing. @cssproperty --alternance-density - What spacing is multiplied by. @cssproperty --alternance-font - Font family.
 */
export class AlternanceOfferCard extends OfferElement<OfferCardTexts> {
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    href: {},
    openIn: { attribute: "open-in" },
  };

  /** Where offers are read on this site, with `{id}` or `{slug}` for the offer; without it, the page that the service hosts. */
  href = "";
  /** `new` opens the offer in another tab. */
  openIn: "self" | "new" = "self";

  protected override readonly texts = OFFER_CARD_TEXTS;

  protected override show(state: OfferCardState, texts: OfferCardTexts): TemplateResult {
    const { isSilenced, language, retry } = this;
    return template({
      state,
      texts,
      language,
      isSilenced,
      retry,
      inNewTab: this.openIn === "new",
      hrefOf: (offer) => offerAddress(offer, this.href, this.serviceUrl || defaultServiceUrl()),
      select: this.#select,
    });
  }

  readonly #select = (event: MouseEvent, offer: Offer): void => {
    // The browser's own ways to open a link elsewhere.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (!this.dispatchEvent(new OfferSelectedEvent(summaryOf(offer)))) event.preventDefault();
  };
}
