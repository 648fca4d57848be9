import type { SimulatorValues } from "@alternance-kit/core/cost-simulator-state";
import type { LitElement } from "lit";
import { linkTo } from "./simulation-link.js";

/** A simulator, as far as its link goes. */
export type SharingHost = LitElement & {
  /** Whether the page wants its address to follow the answers. */
  share: boolean;
  /** What the names of the parameters begin with. */
  param: string;
};

/** What a visitor sees of the link: not offered unless the page asks for it, shown to be copied by hand where it must be. */
export interface SharedLink {
  isOffered: boolean;
  status: "idle" | "copied" | "shown";
  href: string;
}

/** Keeps the page's address in step with the figures on the screen, and copies it. */
export class Sharing {
  readonly #host: SharingHost;
  #values: SimulatorValues | undefined;
  #status: SharedLink["status"] = "idle";

  constructor(host: SharingHost) {
    this.#host = host;
  }

  /** The link to what is shown now. Other answers than before have not been copied. */
  follow(values: SimulatorValues): SharedLink {
    const { share, param } = this.#host;
    const href = linkTo(location.href, values, param);
    if (share && values !== this.#values) {
      history.replaceState(history.state, "", href);
      this.#status = "idle";
    }
    this.#values = values;
    return { isOffered: share, status: this.#status, href };
  }

  /** Where the page may not write to the clipboard, the link is shown, and selected. */
  readonly copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#status = "copied";
    } catch {
      this.#status = "shown";
    }
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLInputElement>("#link")?.select();
  };
}
