import { createCandidateSpace } from "@alternance-kit/core/candidate-space";
import type { CandidateSpace } from "@alternance-kit/core/candidate-space-port";
import { candidateLinks, candidateSessions, candidateSpace } from "@alternance-kit/sdk/candidate-space";
import type { PropertyDeclarations, TemplateResult } from "lit";
import type { OpenSpace } from "../candidate-applications/candidate-applications.js";
import { CANDIDATE_APPLICATIONS } from "../candidate-applications/candidate-applications.lazy.js";
import { CANDIDATE_APPLICATIONS_TEXTS } from "../candidate-applications/candidate-applications.texts.js";
import { AlternanceElement } from "../internal/alternance-element.js";
import { baseStyles } from "../internal/base.styles.js";
import { fieldsStyles } from "../internal/fields.styles.js";
import type { CandidateSpaceTexts } from "../locales/fr/candidate-space.js";
import { CandidateSpaceOpenedEvent } from "./candidate-space.events.js";
import { styles } from "./candidate-space.styles.js";
import { template } from "./candidate-space.template.js";
import { CANDIDATE_SPACE_TEXTS } from "./candidate-space.texts.js";
import type { CandidateSpaceClient } from "./candidate-space.view.js";
import { takeLinkToken } from "./link-token.js";
import { createSessionKeeper } from "./session-keeper.js";

/**
 * A candidate's own page, which a link sent to their address opens for an hour: where each application stands and what comes next, messages,
 * interviews, files, consents, and all that is theirs to correct, get, object to and erase. The session is kept in memory alone.
 *
 * @slot - Shown when the service cannot be reached, and before the script has come.
 * @slot privacy - Beside the address: a link to the site's own policy.
 * @fires {CandidateSpaceOpenedEvent} alternance-candidate-space-opened - A link has opened the space.
 * @fires {MessageSentEvent} alternance-message-sent - The candidate wrote to a company.
 * @fires {ApplicationWithdrawnEvent} alternance-application-withdrawn - The candidate withdrew an application.
 * @fires {CandidateDataErasedEvent} alternance-candidate-data-erased - The candidate had an application, or everything, erased.
 * @fires {AlternanceErrorEvent} alternance-error - Something asked for could not be had. Cancelable: the page tells of it itself.
 * @csspart root - The whole. @csspart title - Its heading. @csspart form - A form. @csspart field - A label with its control and error. @csspart label - A label.
 * @csspart input - A control. @csspart error - What is wrong with a field. @csspart notice - Why a link is asked for again. @csspart receipt - What is told once all is done.
 * @csspart application - One application. @csspart status - Where it stands. @csspart next - What comes next. @csspart interview - The interview. @csspart history - What happened.
 * @csspart messages - The conversation. @csspart message - One message. @csspart documents - The files. @csspart choices - The consents. @csspart switch - Gives or withdraws one.
 * @csspart data - All that is theirs. @csspart decision - What is asked twice. @csspart done - Told once something is done. @csspart failure - Told when it could not be.
 * @csspart button - Any button. @csspart primary-button - The one that leads on.
 * @cssproperty --alternance-accent - Buttons, links and focus. @cssproperty --alternance-on-accent - Text on the accent.
 * @cssproperty --alternance-text - Text. @cssproperty --alternance-muted - Secondary text. @cssproperty --alternance-surface - Background.
 * @cssproperty --alternance-border - Lines. @cssproperty --alternance-danger - Errors. @cssproperty --alternance-radius - Corners.
 * @cssproperty --alternance-space - The unit of spacing. @cssproperty --alternance-font - Font family.
 */
export class AlternanceCandidateSpace extends AlternanceElement<CandidateSpace, CandidateSpaceTexts> {
  static override styles = [baseStyles, fieldsStyles, styles];
  static override properties: PropertyDeclarations = { remember: { type: Boolean } };

  /** Stands in for the service: for pages that bring their own client. */
  client?: CandidateSpaceClient;
  /** Lets the session outlive a reload of the page, in this tab's `sessionStorage`. */
  remember = false;

  protected override readonly texts = CANDIDATE_SPACE_TEXTS;
  readonly #session = createSessionKeeper(() => this.remember);
  #token: string | undefined;
  #opened: OpenSpace | undefined;
  #isOpen = false;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener("hashchange", this.#enter);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("hashchange", this.#enter);
  }

  protected override createStore(): CandidateSpace {
    return createCandidateSpace({
      ...(this.client ?? this.#service()),
      language: () => this.language,
      pageUrl: () => location.href.replace(/#.*/s, ""),
      session: this.#session,
    });
  }

  protected override started(space: CandidateSpace): void {
    this.#token ??= takeLinkToken();
    space.start(this.#token);
  }

  protected override updated(): void {
    const { status } = this.store?.get() ?? {};
    const isOpen = status === "open" && !!this.#opened;
    if (status !== "exchanging") this.#token = undefined;
    if (isOpen && !this.#isOpen) this.#told();
    this.#isOpen = isOpen;
  }

  protected override failureOf(space: CandidateSpace): string | undefined {
    const state = space.get();
    if (state.status === "failed") return state.code;
    const { outcome } = "outcome" in state ? state : {};
    return outcome && !outcome.isDone ? outcome.code : undefined;
  }

  protected override content(space: CandidateSpace, texts: CandidateSpaceTexts): TemplateResult {
    const { language, isSilenced, hasFailedToLoad } = this;
    const state = space.get();
    return template({
      state,
      texts,
      language,
      isSilenced,
      hasFailedToLoad,
      opened: state.status === "open" || state.status === "exchanging" ? this.#show(texts) : undefined,
      edit: ({ target }) => space.edit((target as HTMLInputElement).value),
      submit: this.#submit,
      again: () => {
        space.again();
        this.focusOn("#email");
      },
      retry: this.#retry,
    });
  }

  /** All that is shown of an open space is asked for beside the session. */
  #show(texts: CandidateSpaceTexts): TemplateResult | undefined {
    const { language, isSilenced } = this;
    const part = this.bring(CANDIDATE_APPLICATIONS);
    const words = this.bring(CANDIDATE_APPLICATIONS_TEXTS[language]);
    if (part) this.#opened ??= part.createOpenSpace(this, () => this.store);
    return words && this.#opened?.({ texts, words, language, isSilenced });
  }

  #service(): CandidateSpaceClient {
    const http = this.http();
    return {
      candidateLinks: candidateLinks(http),
      candidateSessions: candidateSessions(http),
      candidateSpace: (token) => candidateSpace(http, token),
    };
  }

  #told(): void {
    const state = this.store?.get();
    if (state?.status !== "open") return;
    this.dispatchEvent(new CandidateSpaceOpenedEvent(state.space.applications.length));
    this.focusOn("#title");
  }

  /** A link that is pasted into this very tab opens the space without a new page: what was typed is still there. */
  readonly #enter = (): void => {
    const token = takeLinkToken();
    if (token) this.store?.start(token);
  };

  readonly #submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    await this.store?.requestLink();
    this.focusOn("[aria-invalid]", "#title");
  };

  readonly #retry = async (): Promise<void> => {
    this.hasFailedToLoad = false;
    this.requestUpdate();
    await this.store?.retry();
    this.focusOn("#title");
  };
}
