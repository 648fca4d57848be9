import { createTurn } from "../turn.js";
import type { FailureCode, Listing } from "./candidate-pipeline.state.js";

interface Page<Item> {
  data: readonly Item[];
  page: { nextCursor: string | null };
}

export interface ListingPort<Item> {
  ask(cursor: { cursor?: string }, signal: AbortSignal): Promise<Page<Item>>;
  get(): Listing<Item>;
  set(list: Listing<Item>): void;
  codeOf(error: unknown): FailureCode;
}

/** A list that comes page by page; a new search takes the place of the one that runs. */
export function createListing<Item>({ ask, get, set, codeOf }: ListingPort<Item>) {
  const turn = createTurn();
  let cursor: string | null = null;

  const show = ({ data, page }: Page<Item>, before: readonly Item[]) => {
    cursor = page.nextCursor;
    set({ status: "listed", items: [...before, ...data], hasMore: cursor !== null, more: "idle" });
  };

  return {
    start(): Promise<void> {
      set({ status: "loading", items: get().items });
      return turn.take(
        (signal) => ask({}, signal),
        (page) => show(page, []),
        (error) => set({ status: "failed", items: get().items, code: codeOf(error) }),
      );
    },

    async more(): Promise<void> {
      const list = get();
      if (list.status !== "listed" || list.more === "loading" || cursor === null) return;
      const from = cursor;
      set({ ...list, more: "loading" });
      await turn.take(
        (signal) => ask({ cursor: from }, signal),
        // Read again: an item may have changed while its followers were on their way.
        (page) => show(page, get().items),
        () => set({ ...list, items: get().items, more: "failed" }),
      );
    },

    end: turn.end,
  };
}
