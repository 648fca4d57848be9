import type { Readable } from "@alternance-kit/core/store";
import type { ReactiveController, ReactiveControllerHost } from "lit";

/** A store that holds on to something (a request on its way, a timer) until it is disposed of. */
export interface Watchable extends Readable<unknown> {
  dispose(): void;
}

/**
 * Renders its element again whenever the watched store changes.
 * An element taken out of the page lets go of its store; put back, it is asked to update and finds that it has none.
 */
export class StoreController<Store extends Watchable> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #unsubscribe: (() => void) | undefined;
  #store: Store | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get store(): Store | undefined {
    return this.#store;
  }

  /** Takes the place of the store watched before, which is disposed of. */
  watch(store: Store, onChange: () => void): void {
    this.#release();
    this.#store = store;
    this.#unsubscribe = store.subscribe(() => {
      onChange();
      this.#host.requestUpdate();
    });
  }

  hostConnected(): void {
    if (!this.#store) this.#host.requestUpdate();
  }

  /** Not at once: an element that is only moved is connected again before this task ends, and must keep what was typed. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#release();
    });
  }

  #release(): void {
    this.#unsubscribe?.();
    this.#store?.dispose();
    this.#unsubscribe = this.#store = undefined;
  }
}
