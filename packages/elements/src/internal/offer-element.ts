import { createOfferCard, type OfferCard } from "@alternance-kit/core/offer-card";
import type { OfferCardState } from "@alternance-kit/core/offer-card-state";
import { type Offers, publicOffers } from "@alternance-kit/sdk/offers";
import type { Offer } from "@alternance-kit/sdk/types";
import type { PropertyDeclarations, TemplateResult } from "lit";
import type { HeadPosting } from "../job-posting/head-posting.js";
import { HEAD_POSTING } from "../job-posting/head-posting.lazy.js";
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

  #post(offer: Offer): void {
    const Posting = this.bring(HEAD_POSTING);
    if (!Posting) return;
    this.#posting ??= new Posting(this);
    const canonical = this.ownerDocument.querySelector<HTMLLinkElement>('link[rel="canonical"]');
    this.#posting.show(offer, canonical?.href || (location.href.split("#")[0] ?? ""));
  }
}
