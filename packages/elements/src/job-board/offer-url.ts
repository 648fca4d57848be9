import type { ReactiveController, ReactiveControllerHost } from "lit";

interface Host extends ReactiveControllerHost {
  /** Name of the parameter that points at an offer. */
  param: string;
  /** Leaves the page's address and history as they are. */
  noUrl: boolean;
}

/** Marks the history entries made here, beside whatever state the page's own router keeps in them. */
const MARK = "alternanceOffer";

/**
 * The offer that the host page's address points at. What is read can be shared, reloaded, and left by the browser's own back.
 * `onNavigate` is told where the visitor went through the history, `undefined` being the list.
 */
export class OfferUrl implements ReactiveController {
  readonly #host: Host;
  readonly #onNavigate: (offerId: string | undefined) => void;

  constructor(host: Host, onNavigate: (offerId: string | undefined) => void) {
    this.#host = host;
    this.#onNavigate = onNavigate;
    host.addController(this);
  }

  get offerId(): string | undefined {
    const value = new URL(location.href).searchParams.get(this.#host.param);
    return value && /^off_\w+$/.test(value) ? value : undefined;
  }

  /** The page's address, pointing at an offer or at none. */
  readonly hrefOf = (offerId?: string): string => {
    const url = new URL(location.href);
    if (offerId) url.searchParams.set(this.#host.param, offerId);
    else url.searchParams.delete(this.#host.param);
    return url.href;
  };

  enter(offerId: string): void {
    if (!this.#host.noUrl) history.pushState({ ...history.state, [MARK]: offerId }, "", this.hrefOf(offerId));
  }

  /** Goes back where the visitor came from if that is the list, and otherwise puts the list after what was read. */
  leave(): void {
    if (this.#host.noUrl || !this.offerId) return;
    if (history.state?.[MARK]) history.back();
    else history.pushState(history.state, "", this.hrefOf());
  }

  hostConnected(): void {
    addEventListener("popstate", this.#navigate);
  }

  hostDisconnected(): void {
    removeEventListener("popstate", this.#navigate);
  }

  readonly #navigate = (): void => {
    if (!this.#host.noUrl) this.#onNavigate(this.offerId);
  };
}
