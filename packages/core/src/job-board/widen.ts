import type { OfferSearch, OfferWidening } from "@alternance-kit/sdk/types";
import { NO_FILTERS } from "./filters.js";
import type { JobBoard } from "./job-board.js";
import type { BoardFilters, BoardList } from "./job-board.state.js";

/** What would find something, where nothing matches and the page's scope leaves the choice: what the page is about is not the visitor's to leave. */
export function wideningOf(list: BoardList, scope: OfferSearch): OfferWidening | undefined {
  if (list.status !== "empty" || !list.widening) return undefined;
  const touched = [...Object.keys(list.widening), ...(list.widening.without ?? [])];
  return touched.some((name) => name in scope) ? undefined : list.widening;
}

/** Where nothing matches: searches as widely as the service found something. */
export function widen(board: Pick<JobBoard, "get" | "narrow">, scope: OfferSearch = {}): void {
  const { list, filters } = board.get();
  const widening = wideningOf(list, scope);
  if (!widening) return;
  const { without = [], radius = filters.radius, q = filters.q } = widening;
  const left: Partial<BoardFilters> = Object.fromEntries(
    Object.entries(NO_FILTERS).filter(([name]) => without.some((one) => one === name)),
  );
  board.narrow({ radius, q, ...left });
}
