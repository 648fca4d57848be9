import { createOfferCard, type OfferCard } from "@alternance-kit/core/offer-card";
import type { OfferCardState } from "@alternance-kit/core/offer-card-state";
import { type Offers, publicOffers } from "@alternance-kit/sdk/offers";
import type { Offer } from "@alternance-kit/sdk/types";
import type { PropertyDeclarations, TemplateResult } from "lit";
import type { HeadPosting } from "../job-posting/head-posting.js";
import { OFFER_DETAIL } from "../offer-detail/offer-detail.lazy.js";
import { AlternanceElement } from "./alternance-element.js";

/** What an element about one offer asks of the SDK. */
export interface OfferClient {
  offers: Pick<Offers, "retrieve">;
}

/** An element about one offer, which it asks for by its id. */
export abstract class OfferElement<Texts> extends AlternanceElement<OfferCard, Texts> {
  static override properties: PropertyDeclarations = {
    offerId: { attribute: "offer-id" },
    jobPosting: { type: Boolean, attribute: "job-posting" },
  };

  /** Stands in for the service: for pages that bring their own client. */
  client?: OfferClient;
  /** The offer (`off_…`). */
  offerId = "";
  /** The page is about this offer: search engines are told of it there, while it is open. */
  jobPosting = false;

  protected override readonly sources: readonly string[] = [...this.sources, "offerId"];
  #posting: HeadPosting | undefined;

  protected abstract show(state: OfferCardState, texts: Texts): TemplateResult;

  protected override createStore(): OfferCard {
    const { offers } = this.client ?? { offers: publicOffers(this.http()) };
    return createOfferCard({ offers, offerId: this.offerId });
  }

  protected override started(card: OfferCard): void {
    if (this.offerId) card.start();
  }

  protected override failureOf(card: OfferCard): string | undefined {
    const state = card.get();
    if (state.status === "not_found") return "offer_not_found";
    return state.status === "failed" ? state.code : undefined;
  }

  protected override content(card: OfferCard, texts: Texts): TemplateResult {
    const state = card.get();
    if (this.jobPosting && state.status === "open") this.#post(state.offer);
    return this.show(state, texts);
  }

  protected readonly retry = (): void => {
    this.hasFailedToLoad = false;
    this.store?.start();
  };

  /** Where what it takes does not come, no visitor is bothered. */
  #post(offer: Offer): void {
    const { value } = OFFER_DETAIL;
    if (!value) {
      OFFER_DETAIL.load().then(
        () => this.requestUpdate(),
        () => {},
      );
      return;
    }
    this.#posting ??= value.createHeadPosting(this);
    const canonical = this.ownerDocument.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    this.#posting.show(offer, canonical?.href || (location.href.split("#")[0] ?? ""));
  }
}
