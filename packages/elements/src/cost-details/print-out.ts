import type { LitElement, ReactiveController } from "lit";

/** Unfolds all that is folded while the page is printed: paper cannot be clicked. */
export class PrintOut implements ReactiveController {
  readonly #host: LitElement;
  #folded: readonly HTMLDetailsElement[] = [];

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("beforeprint", this.#unfold);
    addEventListener("afterprint", this.#fold);
  }

  hostDisconnected(): void {
    removeEventListener("beforeprint", this.#unfold);
    removeEventListener("afterprint", this.#fold);
  }

  readonly #unfold = (): void => {
    this.#folded = [
      ...this.#host.renderRoot.querySelectorAll<HTMLDetailsElement>("[part=details] details:not([open])"),
    ];
    for (const details of this.#folded) details.open = true;
  };

  readonly #fold = (): void => {
    for (const details of this.#folded) details.open = false;
    this.#folded = [];
  };
}
