import { createApplicationForm } from "@alternance-kit/core/application-form";
import type { ApplicationForm, ApplicationFormPorts } from "@alternance-kit/core/application-form-port";
import type { StepId } from "@alternance-kit/core/application-form-state";
import type { Offer, OfferSummary } from "@alternance-kit/sdk/types";
import type { PropertyDeclarations, TemplateResult } from "lit";
import type { ApplicationSteps } from "../application-steps/application-steps.js";
import { APPLICATION_STEPS } from "../application-steps/application-steps.lazy.js";
import { AlternanceElement } from "../internal/alternance-element.js";
import { baseStyles } from "../internal/base.styles.js";
import { fieldsStyles } from "../internal/fields.styles.js";
import type { ApplicationFormTexts } from "../locales/fr/application-form.js";
import type { ApplicationFormClient } from "./application-form.client.js";
import { styles } from "./application-form.styles.js";
import { template } from "./application-form.template.js";
import { APPLICATION_FORM_TEXTS } from "./application-form.texts.js";
import type { ApplicationFormView } from "./application-form.view.js";
import { attribution } from "./attribution.js";
import { draftPort } from "./draft-port.js";

/**
 * Lets a visitor apply to one offer, or to the whole programme, with their CV: in steps, with a summary before anything is sent.
 *
 * @slot - Shown when the service cannot be reached, and before the script has come: another way to apply.
 * @slot privacy - After the privacy notice, in the last step: a link to the site's own policy.
 * @fires {ApplicationSubmittedEvent} alternance-application-submitted - The service has received the application.
 * @fires {ProfileSubmittedEvent} alternance-profile-submitted - The service has received the profile of a spontaneous candidate.
 * @fires {AlternanceErrorEvent} alternance-error - The application was not sent. Cancelable: the page tells of it itself.
 * @csspart root - The whole. @csspart form - The form. @csspart title - Its heading, or the receipt's. @csspart steps - The list of steps.
 * @csspart step - A step to go back to. @csspart step-title - The heading of the step shown. @csspart field - A label with its control and error.
 * @csspart label - A label. @csspart input - A control. @csspart drop - Where a file is dropped. @csspart file - The name of a file.
 * @csspart error - What is wrong with a field. @csspart guardian - The guardian's fields. @csspart occupations - The occupations to choose from.
 * @csspart summary - What was typed in a step. @csspart consents - What can be agreed to. @csspart disability - The optional part on a disability.
 * @csspart privacy - The privacy notice. @csspart progress - The upload as it goes on. @csspart failure - Told when it was not sent.
 * @csspart receipt - Told once it was. @csspart facts - Names and values. @csspart reference - The reference to keep.
 * @csspart button - Any button. @csspart primary-button - The one that leads on.
 * @cssproperty --alternance-accent - Buttons and focus. @cssproperty --alternance-on-accent - Text on the accent.
 * @cssproperty --alternance-text - Text. @cssproperty --alternance-muted - Secondary text. @cssproperty --alternance-surface - Background.
 * @cssproperty --alternance-border - Lines. @cssproperty --alternance-danger - Errors. @cssproperty --alternance-radius - Corners.
 * @cssproperty --alternance-space - The unit of spacing. @cssproperty --alternance-font - Font family.
 */
export class AlternanceApplicationForm extends AlternanceElement<ApplicationForm, ApplicationFormTexts> {
  static override styles = [baseStyles, fieldsStyles, styles];
  static override properties: PropertyDeclarations = {
    offerId: { attribute: "offer-id" },
    use: {},
    offer: { attribute: false },
  };

  /** Stands in for the service: for pages that bring their own client. */
  client?: ApplicationFormClient;
  /** The offer to apply to (`off_…`). */
  offerId = "";
  /** `spontaneous`: for the whole programme rather than one offer. */
  use = "";
  /** What the page knows of the offer: the form then names its company, and asks its questions without asking for them. */
  offer?: Pick<OfferSummary, "company"> & Partial<Pick<Offer, "questions">>;

  protected override readonly sources: readonly string[] = [...this.sources, "offerId", "use"];
  protected override readonly texts = APPLICATION_FORM_TEXTS;

  #steps: ApplicationSteps | undefined;
  #isLaterMissing = false;

  /** To the first field, or to the receipt. */
  override focus(options?: FocusOptions): void {
    const place = ["#firstName", "[tabindex]"].map((selector) =>
      this.renderRoot.querySelector<HTMLElement>(selector),
    );
    place.find(Boolean)?.focus(options);
  }

  protected get isSpontaneous(): boolean {
    return this.use === "spontaneous";
  }

  protected override createStore(): ApplicationForm {
    const { isSpontaneous, offerId, offer, language } = this;
    return createApplicationForm({
      use: isSpontaneous ? { kind: "spontaneous" } : { kind: "offer", offerId, questions: offer?.questions },
      ports: () => this.#ports(),
      drafts: draftPort(`alternance-kit:draft:${isSpontaneous ? this.use : offerId}`),
      online: (listener) => {
        addEventListener("online", listener);
        return () => removeEventListener("online", listener);
      },
      language,
      pageUrl: () => location.href.split("#")[0],
      attribution,
    });
  }

  /** In a task of its own, once it is there: a step is much to draw for a slow phone, which has just checked the one before. */
  protected override async scheduleUpdate(): Promise<void> {
    if (this.hasUpdated) await new Promise((resolve) => setTimeout(resolve));
    super.scheduleUpdate();
  }

  /** In a task after what changed, since it makes the browser lay all of it out. */
  protected override async focusOn(...selectors: string[]): Promise<void> {
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    await super.focusOn(...selectors);
  }

  protected override failureOf(form: ApplicationForm): string | undefined {
    const state = form.get();
    return state.status === "failed" ? state.code : undefined;
  }

  protected override content(form: ApplicationForm, texts: ApplicationFormTexts): TemplateResult {
    const state = form.get();
    const company = this.offer?.company.name;
    const view: ApplicationFormView = {
      state,
      texts,
      language: this.language,
      title: this.isSpontaneous ? texts.titleSpontaneous : company ? texts.titleFor(company) : texts.title,
      isSpontaneous: this.isSpontaneous,
      isSilenced: this.isSilenced,
      edit: this.#edit,
      submit: this.#submit,
      goTo: this.#goTo,
    };
    const later = this.#steps?.of(view);
    const isWanted = state.step !== "identity" || state.values.isMinor || state.status === "sent";
    if (!later && isWanted && !this.#isLaterMissing) this.#retry();
    return template({
      ...view,
      texts: later?.texts ?? texts,
      later,
      isLaterMissing: this.#isLaterMissing,
      retry: this.#retry,
    });
  }

  /** All beyond the first step. Not by `bring`: a board takes its failure for a form that never came, and what was typed would go with it. */
  async #bringSteps(): Promise<ApplicationSteps> {
    try {
      const { createApplicationSteps } = await APPLICATION_STEPS.load();
      this.#steps ??= createApplicationSteps(this, () => this.store);
      await this.#steps.bring();
      this.#isLaterMissing = false;
      return this.#steps;
    } catch (error) {
      this.#isLaterMissing = true;
      throw error;
    } finally {
      this.requestUpdate();
    }
  }

  readonly #ports = async (): Promise<ApplicationFormPorts> => {
    const steps = await this.#bringSteps();
    return this.client ?? steps.portsOf(this.http());
  };

  readonly #retry = (): void => {
    this.#isLaterMissing = false;
    this.#bringSteps().catch(() => {});
  };

  readonly #edit = ({ target }: Event): void => {
    const { name, type, checked, value } = target as HTMLInputElement;
    const values = this.store?.get().values ?? {};
    // Safe: controls are named after their values. Those of what comes later speak for themselves.
    if (name in values) this.store?.edit({ [name]: type === "checkbox" ? checked : value });
  };

  readonly #goTo = (step: StepId): void => {
    if (this.store?.goTo(step)) this.focusOn("#step");
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = this.store;
    await (form?.get().step === "summary" ? form.submit() : form?.next());
    // Another form may have taken its place meanwhile. What is sent moves the focus by itself.
    if (form === this.store && form?.get().status === "editing") this.focusOn("[aria-invalid]", "#step");
  };
}
