import type { JobBoard } from "@alternance-kit/core/job-board";
import type { LitElement } from "lit";
import { addressedOffer, addressWith, offerAddress, pageParams } from "../job-board/offer-address.js";
import { OFFER_MARK } from "./offer-mark.js";

/** The board, as far as going to an offer and back is concerned. */
export interface ReadingBoard extends LitElement {
  /** Name of the parameter that points at an offer. */
  param: string;
  /** Leaves the page's address and history as they are. */
  noUrl: boolean;
}

/**
 * Leads to an offer and back. The host page's address points at it: what is read can be shared, reloaded, and left by the
 * browser's own back. Whoever comes back finds the place on the page, and the link they had followed.
 */
export class OfferReading {
  readonly #board: ReadingBoard;
  readonly #store: () => JobBoard | undefined;
  /** Where the visitor was in the list when they opened an offer. */
  #left: { offerId: string; y: number } | undefined;

  constructor(board: ReadingBoard, store: () => JobBoard | undefined) {
    this.#board = board;
    this.#store = store;
  }

  /** The visitor has chosen an offer in the list, `y` px down the page. */
  readonly enter = (offerId: string, y: number): void => {
    const { param, noUrl } = this.#board;
    if (!noUrl)
      history.pushState({ ...history.state, [OFFER_MARK]: offerId }, "", offerAddress(param, offerId));
    this.#turnTo(offerId, y);
  };

  /** Leads back to the list: the way the visitor came if that is in the history, and otherwise by putting it after what was read. */
  readonly back = (): void => {
    const { param, noUrl } = this.#board;
    this.#close();
    if (noUrl || !addressedOffer(param)) return;
    if (history.state?.[OFFER_MARK]) history.back();
    else {
      const params = pageParams();
      params.delete(param);
      history.pushState(history.state, "", addressWith(params));
    }
  };

  /** The visitor went through the history: to an offer, or to the list. */
  readonly navigate = (): void => {
    const offerId = addressedOffer(this.#board.param);
    if (!offerId) this.#close();
    else if (offerId !== this.#opened) {
      const y = scrollY;
      this.#store()?.open(offerId);
      this.#turnTo(offerId, y);
    }
  };

  get #opened(): string | undefined {
    const opened = this.#store()?.get().opened;
    if (!opened || opened.status === "none") return undefined;
    return opened.status === "opened" ? opened.offer.id : opened.offerId;
  }

  async #turnTo(offerId: string, y: number): Promise<void> {
    const board = this.#board;
    this.#left = { offerId, y };
    await board.updateComplete;
    board.renderRoot.querySelector<HTMLElement>("#title")?.focus({ preventScroll: this.#isBeside });
    if (!this.#isBeside && board.getBoundingClientRect().top < 0) board.scrollIntoView();
  }

  async #close(): Promise<void> {
    if (!this.#opened) return;
    const wasBeside = this.#isBeside;
    this.#store()?.back();
    await this.#board.updateComplete;
    const { renderRoot } = this.#board;
    const link = renderRoot.querySelector<HTMLElement>(`#${this.#left?.offerId}`);
    (link ?? renderRoot.querySelector<HTMLElement>("#offers"))?.focus({ preventScroll: wasBeside });
    if (this.#left && !wasBeside) scrollTo({ top: this.#left.y, behavior: "instant" });
  }

  /** Whether the list is in sight beside the offer. */
  get #isBeside(): boolean {
    return this.#board.renderRoot.querySelector("#offers")?.checkVisibility() ?? false;
  }
}
