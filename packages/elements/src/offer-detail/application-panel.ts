import type { ApplicationFormPorts } from "@alternance-kit/core/application-form-port";
import type { Offer } from "@alternance-kit/sdk/types";
import type { LitElement } from "lit";
import type { FormStatus } from "./offer-detail.view.js";

/** The board, or another element that opens the form, as far as the form is concerned. */
export interface Board extends LitElement {
  publishableKey: string;
  serviceUrl: string;
  client?: Partial<ApplicationFormPorts>;
}

const TAG = "alternance-application-form";
type Form = HTMLElementTagNameMap[typeof TAG];

/**
 * The application form of the offer being read: a child of the board in the page, put there when the visitor asks for it,
 * which makes the loader bring its script. It stays while the visitor goes back to the list, so that nothing typed is lost.
 */
export class ApplicationPanel {
  readonly #board: Board;
  #form: Form | undefined;
  #hasFailed = false;

  constructor(board: Board) {
    this.#board = board;
    board.addEventListener("alternance-error", ({ target, code }) => {
      if (target !== this.#form || code !== "load_failed") return;
      this.#hasFailed = true;
      board.requestUpdate();
    });
  }

  statusFor(offerId: string): FormStatus {
    if (this.#form?.offerId !== offerId) return "none";
    if (this.#hasFailed) return "failed";
    return customElements.get(TAG) ? "ready" : "loading";
  }

  /** Resolves once the visitor can type. */
  async open(offer: Offer): Promise<void> {
    const form = this.bring(offer);
    await customElements.whenDefined(TAG);
    this.#board.requestUpdate();
    await this.#board.updateComplete;
    await form.updateComplete;
    if (form === this.#form) form.focus();
  }

  /** The form of the offer, put into the page unless it is there; anew where its script did not come. */
  bring(offer: Offer): Form {
    if (this.#form?.offerId === offer.id && !this.#hasFailed) return this.#form;
    const { publishableKey, serviceUrl, client: { uploads, applications } = {}, ownerDocument } = this.#board;
    this.#form?.remove();
    this.#hasFailed = false;
    // As properties: until its script has come they wait on the element, which then takes them over.
    const form = Object.assign(ownerDocument.createElement(TAG), {
      slot: "application",
      publishableKey,
      serviceUrl,
      offer,
      offerId: offer.id,
      ...(uploads && applications && { client: { uploads, applications } }),
    });
    form.setAttribute("loading", "eager");
    this.#form = form;
    this.#board.append(form);
    this.#board.requestUpdate();
    return form;
  }
}
