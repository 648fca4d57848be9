import type { ApplicationFormPorts } from "@alternance-kit/core/application-form-port";
import type { OfferCardState } from "@alternance-kit/core/offer-card-state";
import type { Offer } from "@alternance-kit/sdk/types";
import type { TemplateResult } from "lit";
import { baseStyles } from "../internal/base.styles.js";
import { type OfferClient, OfferElement } from "../internal/offer-element.js";
import type { ApplyButtonTexts } from "../locales/fr/apply-button.js";
import type { ApplicationPanel } from "../offer-detail/application-panel.js";
import { OFFER_DETAIL } from "../offer-detail/offer-detail.lazy.js";
import type { FormStatus } from "../offer-detail/offer-detail.view.js";
import { styles } from "./apply-button.styles.js";
import { template } from "./apply-button.template.js";
import { APPLY_BUTTON_TEXTS } from "./apply-button.texts.js";

/** What the button asks of the SDK; `uploads` and `applications` are for the form it opens. */
export interface ApplyButtonClient extends OfferClient {
  uploads?: ApplicationFormPorts["uploads"];
  applications?: ApplicationFormPorts["applications"];
}

/**
 * A button that opens the application form of one offer over the page.
 *
 * @slot - Shown when the offer cannot be had, and before the script has come: another way to apply.
 * @slot application - Filled by the button: the application form.
 * @fires {ApplicationSubmittedEvent} alternance-application-submitted - From the form it opens.
 * @fires {AlternanceErrorEvent} alternance-error - Something could not be had. Cancelable: the page tells of it itself.
 * @csspart root - The whole. @csspart button - Any button. @csspart primary-button - The one that opens the form.
 * @csspart dialog - What the form stands in. @csspart closed - Told of a closed offer. @csspart failure - Told when something failed.
 * @cssproperty --alternance-accent - Links, buttons and focus. @cssproperty --alternance-on-accent - Text on the accent.
 * @cssproperty --alternance-text - Text. @cssproperty --alternance-muted - Secondary text. @cssproperty --alternance-surface - Background.
 * @cssproperty --alternance-border - Lines. @cssproperty --alternance-danger - Errors. @cssproperty --alternance-radius - Corners.
 * @cssproperty --alternance-space - The unit of spacing. @cssproperty --alternance-density - What spacing is multiplied by. @cssproperty --alternance-font - Font family.
 */
export class AlternanceApplyButton extends OfferElement<ApplyButtonTexts> {
  static override styles = [baseStyles, styles];

  override client?: ApplyButtonClient;

  protected override readonly texts = APPLY_BUTTON_TEXTS;
  #panel: ApplicationPanel | undefined;

  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>("#apply")?.focus(options);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#close();
  }

  protected override show(state: OfferCardState, texts: ApplyButtonTexts): TemplateResult {
    return template({
      state,
      texts,
      isSilenced: this.isSilenced,
      retry: this.retry,
      formFor: this.#formFor,
      approach: this.#approach,
      open: this.#open,
      close: this.#close,
    });
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector("dialog");
  }

  /** What opens a form comes with the visitor's first turn to the button, and the form with it. */
  async #bring(): Promise<ApplicationPanel | undefined> {
    this.bring(OFFER_DETAIL);
    await this.updateComplete;
    this.#panel ??= OFFER_DETAIL.value?.createApplicationPanel(this);
    return this.#panel;
  }

  readonly #formFor = ({ id }: Offer): FormStatus =>
    this.hasFailedToLoad ? "failed" : (this.#panel?.statusFor(id) ?? "loading");

  readonly #approach = async (offer: Offer): Promise<void> => {
    (await this.#bring())?.bring(offer);
  };

  readonly #open = async (offer: Offer): Promise<void> => {
    if (!this.#dialog?.open) this.#dialog?.showModal();
    this.hasFailedToLoad = false;
    this.requestUpdate();
    (await this.#bring())?.open(offer);
  };

  /** What was typed stays, and the browser gives the focus back to the button. */
  readonly #close = (): void => this.#dialog?.close();
}
