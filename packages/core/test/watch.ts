import type { Readable } from "../src/store.js";

/** The statuses a store has gone through since, in their order. */
export function statusesOf<State>(
  store: Readable<State>,
  statusOf: (state: State) => string,
): readonly string[] {
  const seen: string[] = [];
  store.subscribe(() => {
    const status = statusOf(store.get());
    if (seen.at(-1) !== status) seen.push(status);
  });
  return seen;
}
