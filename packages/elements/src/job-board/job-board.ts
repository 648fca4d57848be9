import { createJobBoard, type JobBoard, type JobBoardOptions } from "@alternance-kit/core/job-board";
import { isNarrowed } from "@alternance-kit/core/job-board-filters";
import type { BoardFilters, JobBoardState } from "@alternance-kit/core/job-board-state";
import { publicOffers } from "@alternance-kit/sdk/offers";
import type { OfferSort, OfferSummary } from "@alternance-kit/sdk/types";
import type { PropertyDeclarations, TemplateResult } from "lit";
import type { ApplicationsSent } from "../applications-sent/applications-sent.js";
import { APPLICATIONS_SENT } from "../applications-sent/applications-sent.lazy.js";
import type { BoardFiltersPanel } from "../board-filters/board-filters.js";
import { BOARD_FILTERS } from "../board-filters/board-filters.lazy.js";
import { BOARD_FILTERS_TEXTS } from "../board-filters/board-filters.texts.js";
import { AlternanceElement } from "../internal/alternance-element.js";
import { baseStyles } from "../internal/base.styles.js";
import { defaultServiceUrl } from "../internal/service-url.js";
import type { JobBoardTexts } from "../locales/fr/job-board.js";
import type { OfferDetail } from "../offer-detail/offer-detail.js";
import { OFFER_DETAIL } from "../offer-detail/offer-detail.lazy.js";
import { OFFER_DETAIL_TEXTS } from "../offer-detail/offer-detail.texts.js";
import type { JobBoardClient } from "./job-board.client.js";
import { OfferSelectedEvent } from "./job-board.events.js";
import { OPTIONS, SOURCES, scopeOf, type Values } from "./job-board.options.js";
import { styles } from "./job-board.styles.js";
import { comingSoon, template } from "./job-board.template.js";
import { JOB_BOARD_TEXTS } from "./job-board.texts.js";
import type { JobBoardView, RenderOffer } from "./job-board.view.js";
import { addressedOffer, offerAddress } from "./offer-address.js";

/**
 * Lists offers, narrows them, shows one in full and lets a visitor apply to it.
 * An attribute that names a filter (`department`, `level`, `commune`…) fixes it: it is part of every search, and visitors
 * are not offered to choose it. Where they start from and may leave is `q`, `sort`, and the property `filters`.
 *
 * @slot - Shown when the service cannot be reached, and before the script has come.
 * @slot header - Above the search.
 * @slot empty - Beside what is told when no offer matches.
 * @slot off_… - In place of the card of the offer with this id.
 * @slot privacy - In the form that saves a search: a link to the site's own policy.
 * @slot application - Filled by the board: the application form of the offer being read.
 * @fires {OfferSelectedEvent} alternance-offer-selected - A visitor chose an offer. Cancelable: the page shows it itself.
 * @fires {ApplicationSubmittedEvent} alternance-application-submitted - From the form it opens.
 * @fires {SearchSavedEvent} alternance-search-saved - A visitor saved the search by e-mail.
 * @fires {AlternanceErrorEvent} alternance-error - Something could not be had. Cancelable: the page tells of it itself.
 * @csspart root - The whole. @csspart filters - Search and choices. @csspart label - A field's label. @csspart input - A field's control.
 * @csspart facets - What narrows the offers. @csspart facet - A group of choices. @csspart chip - A choice made, which a click takes back.
 * @csspart count - How many offers match. @csspart list - The offers. @csspart offer - One of them. @csspart offer-title - Its title.
 * @csspart applied - Marks an offer that was applied to. @csspart monogram - A company's initials. @csspart failure - Told when something failed.
 * @csspart alert - Saves the search by e-mail. @csspart alert-receipt - Told once it did. @csspart field - A label with its control and error.
 * @csspart error - What is wrong with a field. @csspart privacy - What becomes of the address.
 * @csspart detail - The offer being read. @csspart title - Its title. @csspart back - Leads back to the list. @csspart facts - Level, rhythm, dates…
 * @csspart description - Its text. @csspart closed - Told of a closed offer. @csspart application - Around the application form. @csspart button - Any button. @csspart primary-button - The main one.
 * @cssproperty --alternance-accent - Buttons and focus. @cssproperty --alternance-on-accent - Text on the accent.
 * @cssproperty --alternance-text - Text. @cssproperty --alternance-muted - Secondary text. @cssproperty --alternance-surface - Background.
 * @cssproperty --alternance-border - Lines. @cssproperty --alternance-danger - Errors. @cssproperty --alternance-radius - Corners.
 * @cssproperty --alternance-space - The unit of spacing. @cssproperty --alternance-font - Font family.
 */
export class AlternanceJobBoard extends AlternanceElement<JobBoard, JobBoardTexts> {
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = OPTIONS;

  /** Stands in for the service: for pages that bring their own client. */
  client?: JobBoardClient;
  /** Only this company's offers: its id (`par_…`), or `own` for the company of the key. */
  company?: string;
  /** Only around this commune: its INSEE code. */
  commune?: string;
  /** Only around this place: `latitude,longitude` in degrees. */
  near?: string;
  /** Kilometres around `commune` or `near`; without either, around the commune a visitor chooses. */
  radius?: number;
  /** Only these departments, such as `31,34`. */
  department?: Values;
  /** Only these levels, `3` to `7`. */
  level?: Values;
  /** Only these contracts: `apprenticeship`, `professionalisation`. */
  contract?: Values;
  /** Only these: `onsite`, `hybrid`, `remote`. */
  remote?: Values;
  /** Only these rhythms, such as `1w_3w`. */
  rhythm?: Values;
  /** Only these occupations, by ROME 4.0 code. */
  rome?: Values;
  /** Only these certifications, such as `RNCP37827`. */
  rncp?: Values;
  /** Only offers that ask for one of these skills. */
  skills?: Values;
  /** Only what starts on this day or later, and on this day or earlier: `YYYY-MM-DD`. */
  startsAfter?: string;
  startsBefore?: string;
  /** Words a visitor starts from. */
  q?: string;
  /** Order a visitor starts from: `relevance`, `recent`, `distance` or `start`. */
  sort?: OfferSort;
  /** Filters a visitor starts from. */
  filters?: Partial<BoardFilters>;
  /** What a server had already for these options: shown without asking. */
  initial?: JobBoardOptions["initial"];
  /** Offers a page, 1 to 100. */
  limit?: number;
  /** `auto` shows an offer beside the list where there is room, `split` from 700 px on, `list` never. */
  layout: "auto" | "list" | "split" = "auto";
  /** Where an offer opens: `here`, or as a page of its own in the same window (`page`) or another (`new`). */
  openIn: "here" | "page" | "new" = "here";
  /** The address of an offer's own page, with `{id}` in it; the service's unless told. */
  hrefTemplate?: string;
  /** What a page shows in place of our card. */
  renderOffer?: RenderOffer;
  /** Name of the query parameter of the page's address that points at an offer. */
  param = "offer";
  /** What the names of the other parameters begin with. */
  urlPrefix = "offers-";
  /** Leaves the page's address and history as they are. */
  noUrl = false;
  /** Does not offer to save a search by e-mail. */
  noAlerts = false;
  /** Marks the offers that were applied to from this browser, which then stores their ids. */
  rememberApplications = false;

  protected override readonly sources: readonly string[] = [...this.sources, ...SOURCES];
  protected override readonly texts = JOB_BOARD_TEXTS;
  #isRefining = false;
  #filters: BoardFiltersPanel | undefined;
  #detail: OfferDetail | undefined;
  #sent: ApplicationsSent | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of HEARD) addEventListener(type, this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of HEARD) removeEventListener(type, this);
  }

  /** The connection is back, or the visitor went through the page's history. */
  handleEvent({ type }: Event): void {
    if (type === "online") this.store?.retry();
    else if (!this.noUrl) {
      if (this.#detail || addressedOffer(this.param)) this.#detailed((detail) => detail.navigate());
      if (this.#filters || this.#hasFiltersInAddress) this.#filtered((filters) => filters.navigate());
    }
  }

  protected override createStore(): JobBoard {
    const { q = "", sort = "", initial } = this;
    const { offers } = this.client ?? { offers: publicOffers(this.http()) };
    return createJobBoard({ offers, scope: scopeOf(this), filters: { q, sort, ...this.filters }, initial });
  }

  protected override started(board: JobBoard): void {
    const { offer, page } = this.initial ?? {};
    const offerId = addressedOffer(this.param);
    if (offerId && !offer) board.open(offerId);
    if (page) return;
    if (this.#hasFiltersInAddress) this.#filtered((filters) => filters.begin(board), board.start);
    else board.start();
  }

  protected override failureOf(board: JobBoard): string | undefined {
    const { list, opened } = board.get();
    if (opened.status === "unavailable") return opened.code;
    return list.status === "failed" ? list.code : undefined;
  }

  protected override content(board: JobBoard, texts: JobBoardTexts): TemplateResult {
    const { language, isSilenced, urlPrefix, renderOffer } = this;
    const state = board.get();
    const view: JobBoardView = {
      ...board,
      state,
      texts,
      language,
      isSilenced,
      urlPrefix,
      renderOffer,
      isRefining: this.#isRefining,
      parts: undefined,
      openedId: openedId(state),
      isElsewhere: this.openIn === "new",
      isApplied: this.#isApplied,
      hrefOf: this.#hrefOf,
      refine: this.#refine,
      approach: this.#approach,
      select: this.#select,
      back: () => this.#detail?.back(),
    };
    const coming = comingSoon(view, this.hasFailedToLoad, this.#reload);
    const isEmpty = state.list.status === "empty" && !this.noAlerts;
    if (view.isRefining || isEmpty || isNarrowed(state.filters)) {
      const words = this.bring(BOARD_FILTERS_TEXTS[language]);
      const filters = this.bring(BOARD_FILTERS) && this.#ownFilters;
      if (words) view.parts = filters?.parts(view, board, words);
    }
    const words = view.openedId && this.#approach();
    const detail = words && OFFER_DETAIL.value && this.#ownDetail;
    return template(view, this.layout, coming, view.openedId && (detail ? detail.show(view, words) : coming));
  }

  get #hasFiltersInAddress(): boolean {
    const { search = "" } = globalThis.location ?? {};
    return !this.noUrl && !!search && search.includes(this.urlPrefix);
  }

  get #ownFilters(): BoardFiltersPanel | undefined {
    this.#filters ??= BOARD_FILTERS.value?.createBoardFilters(this, () => this.store);
    return this.#filters;
  }

  get #ownDetail(): OfferDetail | undefined {
    this.#detail ??= OFFER_DETAIL.value?.createOfferDetail(this, () => this.store);
    return this.#detail;
  }

  /** Once they have come; what has not is told where it would be shown. */
  #filtered(then: (filters: BoardFiltersPanel) => void, otherwise?: () => void): void {
    BOARD_FILTERS.load().then(() => this.#ownFilters && then(this.#ownFilters), otherwise ?? (() => {}));
  }

  #detailed(then: (detail: OfferDetail) => void): void {
    OFFER_DETAIL.load().then(
      () => this.#ownDetail && then(this.#ownDetail),
      () => {},
    );
  }

  readonly #approach = () => {
    this.bring(OFFER_DETAIL);
    return this.bring(OFFER_DETAIL_TEXTS[this.language]);
  };

  readonly #reload = (): void => {
    this.hasFailedToLoad = false;
    this.requestUpdate();
  };

  readonly #refine = (): void => {
    this.#isRefining = !this.#isRefining;
    this.#reload();
  };

  readonly #isApplied = (offerId: string): boolean | undefined => {
    const sent = this.rememberApplications ? this.bring(APPLICATIONS_SENT) : undefined;
    this.#sent ??= sent?.createApplicationsSent(this);
    return this.#sent?.has(offerId);
  };

  readonly #hrefOf = (offerId: string): string => {
    const page = this.openIn === "here" ? "" : `${this.serviceUrl || defaultServiceUrl()}/offers/{id}`;
    return (this.hrefTemplate || page).replace("{id}", offerId) || offerAddress(this.param, offerId);
  };

  readonly #select = (event: MouseEvent, offer: OfferSummary): void => {
    // The browser's own ways to open a link elsewhere.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const isAllowed = this.dispatchEvent(new OfferSelectedEvent(offer));
    if (isAllowed && this.openIn !== "here") return;
    event.preventDefault();
    if (!isAllowed) return;
    const { id } = offer;
    const y = scrollY;
    this.store?.open(id);
    this.#detailed((detail) => detail.enter(id, y));
  };
}

/** What the page tells of. */
const HEARD = ["online", "popstate"] as const;

function openedId({ opened }: JobBoardState): string | undefined {
  if (opened.status === "none") return undefined;
  return opened.status === "opened" ? opened.offer.id : opened.offerId;
}
