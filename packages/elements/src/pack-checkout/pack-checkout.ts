import {
  createPackCheckout,
  type PackCheckout,
  type PackCheckoutOptions,
} from "@alternance-kit/core/pack-checkout";
import { publicOrders } from "@alternance-kit/sdk/orders";
import { packs } from "@alternance-kit/sdk/packs";
import { publicQuotes } from "@alternance-kit/sdk/quotes";
import type { TemplateResult } from "lit";
import { AlternanceElement } from "../internal/alternance-element.js";
import { baseStyles } from "../internal/base.styles.js";
import { fieldsStyles } from "../internal/fields.styles.js";
import type { PackCheckoutTexts } from "../locales/fr/pack-checkout.js";
import { OrderPlacedEvent } from "./pack-checkout.events.js";
import { styles } from "./pack-checkout.styles.js";
import { template } from "./pack-checkout.template.js";
import { PACK_CHECKOUT_TEXTS } from "./pack-checkout.texts.js";

/** What the checkout asks of the SDK. */
export type PackCheckoutClient = Pick<PackCheckoutOptions, "packs" | "quotes" | "orders">;

/**
 * Sells a pack to a company: what it buys and who it is, the quote, its acceptance, how to pay.
 *
 * @slot - Shown when the service cannot be reached, and before the script has come.
 * @fires {OrderPlacedEvent} alternance-order-placed - The company has ordered.
 * @fires {AlternanceErrorEvent} alternance-error - A step did not go through. Cancelable: the page tells of it itself.
 * @csspart root - The whole. @csspart form - The fields, then the quote. @csspart title - The step's heading. @csspart pack - The pack and what it comes to.
 * @csspart price - Its price. @csspart totals - Excluding VAT, VAT, including VAT. @csspart facts - Names and values. @csspart field - A label with its control and error.
 * @csspart label - A label. @csspart input - A control. @csspart error - What is wrong with a field. @csspart good - Told of a valid SIRET.
 * @csspart quote - The quote. @csspart order - The order. @csspart payment - How to pay it. @csspart failure - Told when a step did not go through.
 * @csspart button - Any button. @csspart primary-button - The one that leads on.
 * @cssproperty --alternance-accent - Buttons and focus. @cssproperty --alternance-on-accent - Text on the accent.
 * @cssproperty --alternance-text - Text. @cssproperty --alternance-muted - Secondary text. @cssproperty --alternance-surface - Background.
 * @cssproperty --alternance-border - Lines. @cssproperty --alternance-danger - Errors. @cssproperty --alternance-radius - Corners.
 * @cssproperty --alternance-space - The unit of spacing. @cssproperty --alternance-font - Font family.
 */
export class AlternancePackCheckout extends AlternanceElement<PackCheckout, PackCheckoutTexts> {
  static override styles = [baseStyles, fieldsStyles, styles];

  /** Stands in for the service: for pages that bring their own client. */
  client?: PackCheckoutClient;

  protected override readonly texts = PACK_CHECKOUT_TEXTS;

  protected override createStore(): PackCheckout {
    return createPackCheckout(this.client ?? this.#service());
  }

  protected override started(checkout: PackCheckout): void {
    checkout.start();
  }

  protected override failureOf(checkout: PackCheckout): string | undefined {
    const state = checkout.get();
    if (state.status === "unavailable") return state.code;
    return "failure" in state ? state.failure : undefined;
  }

  protected override content(checkout: PackCheckout, texts: PackCheckoutTexts): TemplateResult {
    return template({
      state: checkout.get(),
      texts,
      language: this.language,
      isSilenced: this.isSilenced,
      retry: checkout.retry,
      choose: checkout.choose,
      edit: this.#edit,
      requestQuote: (event) => this.#step(event, checkout.requestQuote),
      accept: this.#accept,
      modify: this.#modify,
      order: (event) => this.#step(event, checkout.order),
    });
  }

  #service(): PackCheckoutClient {
    const http = this.http();
    return { packs: packs(http), quotes: publicQuotes(http), orders: publicOrders(http) };
  }

  readonly #edit = ({ target }: InputEvent): void => {
    const { name, value } = target as HTMLInputElement;
    // Safe: but for the choice of the pack, each control is named after its value.
    if (name !== "pack") this.store?.edit({ [name]: value });
  };

  readonly #accept = ({ target }: InputEvent): void => {
    const { type, checked, value } = target as HTMLInputElement;
    this.store?.accept(type === "checkbox" ? { isAccepted: checked } : { acceptedBy: value });
  };

  readonly #modify = (): void => {
    this.store?.change();
    this.focusOn("#title");
  };

  /** Takes a step; then the focus goes to what it led to, or to what keeps it from being taken. */
  async #step(event: SubmitEvent, take: () => Promise<void>): Promise<void> {
    event.preventDefault();
    const checkout = this.store;
    const before = checkout?.get().status;
    await take();
    // Another checkout may have taken its place while the step was on its way.
    if (!checkout || checkout !== this.store) return;
    const state = checkout.get();
    if (state.status === before) return this.focusOn("[aria-invalid]", ".primary");
    if (state.status === "ordered") this.dispatchEvent(new OrderPlacedEvent(state.order));
    return this.focusOn(this.failureOf(checkout) ? ".primary" : "#title");
  }
}
