import {
  type ApplicationForm,
  type ApplicationFormOptions,
  createApplicationForm,
} from "@alternance-kit/core/one-step-form";
import type { ProvenApplications } from "@alternance-kit/core/proven-applications";
import { type Applications, publicApplications } from "@alternance-kit/sdk/applications";
import type { OfferSummary } from "@alternance-kit/sdk/types";
import type { PropertyDeclarations, TemplateResult } from "lit";
import { AlternanceElement } from "../internal/alternance-element.js";
import { baseStyles } from "../internal/base.styles.js";
import { fieldsStyles } from "../internal/fields.styles.js";
import { type Lazy, lazy } from "../internal/lazy.js";
import type { ApplicationFormTexts } from "../locales/fr/application-form.js";
import { ApplicationSubmittedEvent } from "./application-form.events.js";
import { styles } from "./application-form.styles.js";
import { template } from "./application-form.template.js";
import { APPLICATION_FORM_TEXTS } from "./application-form.texts.js";
import { attribution } from "./attribution.js";

/** What the form asks of the SDK. Without `challenge` it proves nothing: for a client that sends through the site's own server. */
export interface ApplicationFormClient {
  applications: ApplicationFormOptions["applications"] & Partial<Pick<Applications, "challenge">>;
}

/** What proves comes when a form is first touched. */
const provenLazily = (applications: Pick<Applications, "submit" | "challenge">): Lazy<ProvenApplications> =>
  lazy(async () => {
    const { provenApplications } = await import("@alternance-kit/core/proven-applications");
    return provenApplications(applications);
  });

/**
 * Lets a visitor apply to one offer, with their CV.
 *
 * @slot - Shown when the service cannot be reached, and before the script has come: another way to apply.
 * @slot privacy - After the privacy notice: a link to the site's own policy.
 * @fires {ApplicationSubmittedEvent} alternance-application-submitted - The service has received the application.
 * @fires {AlternanceErrorEvent} alternance-error - The application was not sent. Cancelable: the page tells of it itself.
 * @csspart root - The whole. @csspart form - The form. @csspart title - Its heading, or the receipt's. @csspart field - A label with its control and error.
 * @csspart label - A label. @csspart input - A control. @csspart error - What is wrong with a field. @csspart privacy - The privacy notice.
 * @csspart progress - The upload as it goes on. @csspart failure - Told when it was not sent. @csspart receipt - Told once it was.
 * @csspart facts - The receipt's lines. @csspart reference - The reference to keep. @csspart button - Any button. @csspart primary-button - The one that sends.
 * @cssproperty --alternance-accent - Buttons and focus. @cssproperty --alternance-on-accent - Text on the accent.
 * @cssproperty --alternance-text - Text. @cssproperty --alternance-muted - Secondary text. @cssproperty --alternance-surface - Background.
 * @cssproperty --alternance-border - Lines. @cssproperty --alternance-danger - Errors. @cssproperty --alternance-radius - Corners.
 * @cssproperty --alternance-space - The unit of spacing. @cssproperty --alternance-font - Font family.
 */
export class AlternanceApplicationForm extends AlternanceElement<ApplicationForm, ApplicationFormTexts> {
  static override styles = [baseStyles, fieldsStyles, styles];
  static override properties: PropertyDeclarations = {
    offerId: { attribute: "offer-id" },
    offer: { attribute: false },
  };

  /** Stands in for the service: for pages that bring their own client. */
  client?: ApplicationFormClient;
  /** The offer to apply to (`off_…`). */
  offerId = "";
  /** What the page knows of the offer: the form then names its company. */
  offer?: Pick<OfferSummary, "company">;

  protected override readonly sources: readonly string[] = [...this.sources, "offerId"];
  protected override readonly texts = APPLICATION_FORM_TEXTS;

  #proven: Lazy<ProvenApplications> | undefined;

  /** To the first field, or to the receipt. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>("input, [tabindex]")?.focus(options);
  }

  protected override createStore(): ApplicationForm {
    const { applications } = this.client ?? { applications: publicApplications(this.http()) };
    const { submit, challenge } = applications;
    this.#proven?.value?.dispose();
    const proven = challenge && provenLazily({ submit, challenge });
    this.#proven = proven;
    const pageUrl = () => location.href.split("#")[0];
    return createApplicationForm({
      applications: {
        submit: proven ? async (...args) => (await proven.load()).submit(...args) : submit,
      },
      offerId: this.offerId,
      pageUrl,
      attribution,
    });
  }

  protected override failureOf(form: ApplicationForm): string | undefined {
    const state = form.get();
    return state.status === "failed" ? state.code : undefined;
  }

  protected override content(form: ApplicationForm, texts: ApplicationFormTexts): TemplateResult {
    return template({
      state: form.get(),
      texts,
      company: this.offer?.company.name,
      isSilenced: this.isSilenced,
      edit: this.#edit,
      attach: this.#attach,
      submit: this.#submit,
      cancel: this.#cancel,
    });
  }

  readonly #edit = ({ target }: InputEvent): void => {
    // Where its script does not come now, it is asked for again when the form is sent.
    this.#proven?.load().then(
      ({ begin }) => begin(),
      () => {},
    );
    const { name, value } = target as HTMLInputElement | HTMLTextAreaElement;
    // Safe: but for the file, whose news is `change`, each control is named after its value.
    if (name !== "cv") this.store?.edit({ [name]: value });
  };

  readonly #attach = ({ target }: Event): void => {
    this.store?.attach((target as HTMLInputElement).files?.[0]);
  };

  readonly #cancel = (): void => {
    this.store?.cancel();
    this.focusOn(".primary");
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const form = this.store;
    if (!form) return;
    const submitted = form.submit();
    if (form.get().status === "sending") this.focusOn("#cancel");
    await submitted;
    // Another form may have taken its place while this one was on its way.
    if (form !== this.store) return;
    const state = form.get();
    if (state.status === "sent") this.dispatchEvent(new ApplicationSubmittedEvent(state.receipt));
    // The first field in error; else the receipt, or the button that tries again.
    this.focusOn("[aria-invalid]", "[tabindex]", ".primary");
  };
}
