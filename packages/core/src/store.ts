/** A value that can be read and watched. `subscribe` answers the function that ends the subscription. */
export interface Readable<State> {
  get(): State;
  subscribe(listener: () => void): () => void;
}

export interface Store<State> extends Readable<State> {
  set(state: State): void;
}

/** The one mechanism under every store: a state that is replaced, never changed, and listeners told after each replacement. */
export function createStore<State>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(next) {
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
