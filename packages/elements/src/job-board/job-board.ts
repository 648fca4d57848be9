import { createJobBoard, type JobBoard } from "@alternance-kit/core/job-board";
import type { JobBoardState } from "@alternance-kit/core/job-board-state";
import { publicOffers } from "@alternance-kit/sdk/offers";
import type { OfferSummary } from "@alternance-kit/sdk/types";
import type { PropertyDeclarations, TemplateResult } from "lit";
import { AlternanceElement } from "../internal/alternance-element.js";
import { baseStyles } from "../internal/base.styles.js";
import type { JobBoardTexts } from "../locales/fr/job-board.js";
import type { OfferDetail } from "../offer-detail/offer-detail.js";
import { OFFER_DETAIL } from "../offer-detail/offer-detail.lazy.js";
import { OFFER_DETAIL_TEXTS } from "../offer-detail/offer-detail.texts.js";
import type { JobBoardClient } from "./job-board.client.js";
import { OfferSelectedEvent } from "./job-board.events.js";
import { styles } from "./job-board.styles.js";
import { detailComing, template } from "./job-board.template.js";
import { JOB_BOARD_TEXTS } from "./job-board.texts.js";
import type { JobBoardView } from "./job-board.view.js";
import { OfferUrl } from "./offer-url.js";

/**
 * Lists offers, narrows them, shows one in full and lets a visitor apply to it.
 *
 * @slot - Shown when the service cannot be reached, and before the script has come.
 * @slot application - Filled by the board: the application form of the offer being read.
 * @fires {OfferSelectedEvent} alternance-offer-selected - A visitor chose an offer. Cancelable: the page shows it itself.
 * @fires {ApplicationSubmittedEvent} alternance-application-submitted - From the form it opens.
 * @fires {AlternanceErrorEvent} alternance-error - Something could not be had. Cancelable: the page tells of it itself.
 * @csspart root - The whole. @csspart filters - Search and choices. @csspart label - A field's label. @csspart input - A field's control.
 * @csspart count - How many offers match. @csspart list - The offers. @csspart offer - One of them. @csspart offer-title - Its title.
 * @csspart monogram - A company's initials. @csspart empty - Told when no offer matches. @csspart failure - Told when something failed.
 * @csspart detail - The offer being read. @csspart title - Its title. @csspart back - Leads back to the list. @csspart facts - Level, rhythm, dates…
 * @csspart closed - Told of a closed offer. @csspart application - Around the application form. @csspart button - Any button. @csspart primary-button - The main one.
 * @cssproperty --alternance-accent - Buttons and focus. @cssproperty --alternance-on-accent - Text on the accent.
 * @cssproperty --alternance-text - Text. @cssproperty --alternance-muted - Secondary text. @cssproperty --alternance-surface - Background.
 * @cssproperty --alternance-border - Lines. @cssproperty --alternance-danger - Errors. @cssproperty --alternance-radius - Corners.
 * @cssproperty --alternance-space - The unit of spacing. @cssproperty --alternance-font - Font family.
 */
export class AlternanceJobBoard extends AlternanceElement<JobBoard, JobBoardTexts> {
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    company: {},
    limit: { type: Number },
    param: {},
    noUrl: { type: Boolean, attribute: "no-url" },
  };

  /** Stands in for the service: for pages that bring their own client. */
  client?: JobBoardClient;
  /** Only this company's offers: its id (`par_…`), or `own` for the company of the key. */
  company = "";
  /** Offers a page, 1 to 100. */
  limit?: number;
  /** Name of the query parameter of the page's address that points at an offer. */
  param = "offer";
  /** Opens offers without a change of the page's address and history. */
  noUrl = false;

  protected override readonly sources: readonly string[] = [...this.sources, "company", "limit"];
  protected override readonly texts = JOB_BOARD_TEXTS;
  readonly #url = new OfferUrl(this, (offerId) => (offerId ? this.#open(offerId) : this.#close()));
  #detail: OfferDetail | undefined;
  /** Where the visitor was in the list when they opened an offer. */
  #left: { offerId: string; y: number } | undefined;

  protected override createStore(): JobBoard {
    const { offers } = this.client ?? { offers: publicOffers(this.http()) };
    const { company, limit } = this;
    return createJobBoard({ offers, scope: { ...(company && { company }), ...(limit && { limit }) } });
  }

  protected override started(board: JobBoard): void {
    board.start();
    const { offerId } = this.#url;
    if (offerId) board.open(offerId);
  }

  protected override failureOf(board: JobBoard): string | undefined {
    const { list, opened } = board.get();
    if (opened.status === "unavailable") return opened.code;
    return list.status === "failed" ? list.code : undefined;
  }

  protected override content(board: JobBoard, texts: JobBoardTexts): TemplateResult {
    const { narrow, clear, more, retry } = board;
    const view: JobBoardView = {
      state: board.get(),
      texts,
      language: this.language,
      isSilenced: this.isSilenced,
      hrefOf: this.#url.hrefOf,
      narrow,
      clear,
      more,
      retry,
      approach: this.#approach,
      select: this.#select,
      back: this.#back,
    };
    return template(view, openedId(view.state) ? this.#read(view) : undefined);
  }

  /** The opened offer, once what shows it has come. */
  #read(view: JobBoardView): TemplateResult {
    const words = this.#approach();
    const { value } = OFFER_DETAIL;
    if (!value || !words) return detailComing(view, this.hasFailedToLoad, this.#reload);
    this.#detail ??= value.createOfferDetail(this);
    return this.#detail(view, words);
  }

  readonly #approach = () => {
    this.bring(OFFER_DETAIL);
    return this.bring(OFFER_DETAIL_TEXTS[this.language]);
  };

  readonly #reload = (): void => {
    this.hasFailedToLoad = false;
    this.requestUpdate();
  };

  readonly #select = (event: MouseEvent, offer: OfferSummary): void => {
    // The browser's own ways to open a link elsewhere.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!this.dispatchEvent(new OfferSelectedEvent(offer))) return;
    this.#url.enter(offer.id);
    this.#open(offer.id);
  };

  async #open(offerId: string): Promise<void> {
    if (!this.store || openedId(this.store.get()) === offerId) return;
    this.#left = { offerId, y: scrollY };
    this.store.open(offerId);
    await this.focusOn("#title");
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView();
  }

  readonly #back = (): void => {
    this.#close();
    this.#url.leave();
  };

  /** Puts the visitor back where they were: the place on the page, and the link they had followed. */
  async #close(): Promise<void> {
    if (!this.store || !openedId(this.store.get())) return;
    this.store.back();
    await this.focusOn(`#${this.#left?.offerId}`, "#offers");
    if (this.#left) scrollTo({ top: this.#left.y, behavior: "instant" });
  }
}

function openedId({ opened }: JobBoardState): string | undefined {
  if (opened.status === "none") return undefined;
  return opened.status === "opened" ? opened.offer.id : opened.offerId;
}
