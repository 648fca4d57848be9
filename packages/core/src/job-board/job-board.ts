import type { Offers } from "@alternance-kit/sdk/offers";
import type { Offer, OfferPage, OfferSearch, OfferSummary } from "@alternance-kit/sdk/types";
import { type Delay, delayByTimer } from "../delay.js";
import { type FailureCode, failureCode } from "../failure.js";
import { createStore, type Readable } from "../store.js";
import { createTurn } from "../turn.js";
import { consistent, NO_FILTERS, searchOf } from "./filters.js";
import type { BoardFilters, BoardList, JobBoardState } from "./job-board.state.js";

/** Milliseconds without a keystroke before the typed words are searched. */
export const TYPING_PAUSE_MS = 150;

export interface JobBoardOptions {
  offers: Pick<Offers, "search" | "retrieve">;
  /** What the page is about: part of every search, whatever the visitor chooses. */
  scope?: OfferSearch | undefined;
  /** Where the visitor starts from. */
  filters?: Partial<BoardFilters> | undefined;
  /** What was had already for these filters and this scope, as by a server: it is shown without asking. */
  initial?: { page?: OfferPage | undefined; offer?: Offer | undefined } | undefined;
  delay?: Delay | undefined;
}

/** The promises tell when a verb is over, and never reject: what went wrong is in the state. */
export interface JobBoard extends Readable<JobBoardState> {
  /** Searches for the first time, or anew. */
  start(): Promise<void>;
  /** Changes some filters: words are searched once the typing pauses, the rest at once. */
  narrow(change: Partial<BoardFilters>): void;
  /** Adds the next page to the list. */
  more(): Promise<void>;
  /** Tries again whatever failed: the list, its next page, the opened offer. */
  retry(): Promise<void>;
  /** Opens an offer to be read. */
  open(offerId: string): Promise<void>;
  /** Closes the offer being read. */
  back(): void;
  /** Stops all that runs; the state changes no more by itself. */
  dispose(): void;
}

const NONE = { offers: [], total: 0, totalIsExact: true } as const;

export function createJobBoard(options: JobBoardOptions): JobBoard {
  const { offers, scope = {}, initial = {}, delay = delayByTimer } = options;
  const { get, set, subscribe } = createStore<JobBoardState>({
    filters: consistent({ ...NO_FILTERS, ...options.filters }, scope),
    list: { ...NONE, status: "loading" },
    facets: null,
    opened: initial.offer ? { status: "opened", offer: initial.offer } : { status: "none" },
  });
  const searching = createTurn();
  const opening = createTurn();
  let stopWaiting = () => {};
  let next: OfferSearch | undefined;

  const update = (change: Partial<JobBoardState>) => set({ ...get(), ...change });

  function show(query: OfferSearch, before: readonly OfferSummary[], answer: OfferPage): void {
    const { data, page, facets, widening, ...counted } = answer;
    const offers = [...before, ...data];
    next = page.nextCursor ? { ...query, cursor: page.nextCursor } : undefined;
    update({
      facets: facets ?? get().facets,
      list: offers.length
        ? { status: "listed", offers, ...counted, hasMore: !!next, more: "idle" }
        : { status: "empty", widening },
    });
  }

  const load = (
    query: OfferSearch,
    before: readonly OfferSummary[],
    failed: (code: FailureCode) => BoardList,
  ) =>
    searching.take(
      (signal) => offers.search(query, { signal }),
      (answer) => show(query, before, answer),
      (error) => update({ list: failed(failureCode(error)) }),
    );

  function search(): Promise<void> {
    stopWaiting();
    const { filters, list } = get();
    update({ list: { ...("offers" in list ? list : NONE), status: "loading" } });
    return load(searchOf(filters, scope), [], (code) => ({ status: "failed", code }));
  }

  async function more(): Promise<void> {
    const { list } = get();
    if (list.status !== "listed" || list.more === "loading" || !next) return;
    update({ list: { ...list, more: "loading" } });
    await load(next, list.offers, () => ({ ...list, more: "failed" }));
  }

  async function open(offerId: string): Promise<void> {
    update({ opened: { status: "opening", offerId } });
    await opening.take(
      (signal) => offers.retrieve(offerId, { signal }),
      (offer) => update({ opened: { status: "opened", offer } }),
      (error) => update({ opened: { status: "unavailable", offerId, code: failureCode(error) } }),
    );
  }

  if (initial.page) show(searchOf(get().filters, scope), [], initial.page);

  return {
    get,
    subscribe,
    start: search,
    more,
    open,

    narrow(change) {
      stopWaiting();
      update({ filters: consistent({ ...get().filters, ...change }, scope) });
      if (Object.keys(change).some((name) => name !== "q")) search();
      else stopWaiting = delay(search, TYPING_PAUSE_MS);
    },

    async retry() {
      const { list, opened } = get();
      await Promise.all([
        list.status === "failed" && search(),
        list.status === "listed" && list.more === "failed" && more(),
        opened.status === "unavailable" && open(opened.offerId),
      ]);
    },

    back() {
      opening.end();
      update({ opened: { status: "none" } });
    },

    dispose() {
      stopWaiting();
      searching.end();
      opening.end();
    },
  };
}
