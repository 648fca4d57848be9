import { createHttp, type Http } from "@alternance-kit/sdk/http";
import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import { AlternanceErrorEvent } from "../error-event.js";
import { type Language, languageOf } from "./language.js";
import type { Lazy } from "./lazy.js";
import { defaultServiceUrl } from "./service-url.js";
import { StoreController, type Watchable } from "./store-controller.js";

/**
 * What every element is: a store that shows what the properties ask for, texts in the visitor's language,
 * and one way to say that something failed. Until its texts have come, and where they do not, the page's own content stays.
 * Properties are declared in a table, as the decorators that would say the same weigh half a kilobyte on every page.
 */
export abstract class AlternanceElement<Store extends Watchable, Texts> extends LitElement {
  static override properties: PropertyDeclarations = {
    client: { attribute: false },
    publishableKey: { attribute: "publishable-key" },
    serviceUrl: { attribute: "service-url" },
  };

  /** The partner's publishable key (`pk_…`). */
  publishableKey = "";
  /** Where the service answers; the embed knows by itself. */
  serviceUrl = "";

  /** Properties that a store is made of: a change of one makes another store. */
  protected readonly sources: readonly string[] = ["client", "publishableKey", "serviceUrl"];
  protected abstract readonly texts: Readonly<Record<Language, Lazy<Texts>>>;
  /** Whether the page took it upon itself to tell the visitor of the failure. */
  protected isSilenced = false;
  /** Something lazy did not come; it is asked for again once this is false. */
  protected hasFailedToLoad = false;
  /** All that is on its way; hydration waits for it. */
  protected loading: Promise<unknown> | undefined;

  readonly #controller = new StoreController<Store>(this);
  #failure: string | undefined;

  protected abstract createStore(): Store;
  /** Why the store could not do what was asked of it, if it could not. */
  protected abstract failureOf(store: Store): string | undefined;
  protected abstract content(store: Store, texts: Texts): TemplateResult;

  protected get store(): Store | undefined {
    return this.#controller.store;
  }

  protected get language(): Language {
    return languageOf(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const isSame = this.store && !this.sources.some((name) => changed.has(name));
    if (isSame || !this.isConnected) return;
    const store = this.createStore();
    this.#controller.watch(store, () => this.#report(this.failureOf(store)));
    this.started(store);
  }

  /** A new store is watched from now on. */
  protected started(_store: Store): void {}

  protected override render(): TemplateResult {
    const { store, language } = this;
    const texts = this.bring(this.texts[language]);
    return store && texts
      ? html`<div class="root" part="root" lang=${language}>${this.content(store, texts)}</div>`
      : html`<slot></slot>`;
  }

  /** What comes only when it is needed; none until it is there, which renders again, as does its failure. */
  protected bring<Value>(lazy: Lazy<Value>): Value | undefined {
    if (!lazy.value && !this.hasFailedToLoad) {
      const coming = lazy.load().catch(() => {
        this.hasFailedToLoad = true;
        this.#report("load_failed");
      });
      this.loading = Promise.all([this.loading, coming]).then(() => this.requestUpdate());
    }
    return lazy.value;
  }

  protected http(key = this.publishableKey): Http {
    return createHttp({ key, baseUrl: this.serviceUrl || defaultServiceUrl() });
  }

  /** Moves the focus once what changed is on the screen: to the first of the selectors that something matches. */
  protected async focusOn(...selectors: string[]): Promise<void> {
    await this.updateComplete;
    const found = selectors.map((selector) => this.renderRoot.querySelector<HTMLElement>(selector));
    found.find(Boolean)?.focus();
  }

  /** With all it has asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.loading;
    return super.getUpdateComplete();
  }

  /** Tells the page of a failure, once until it is over (`undefined`). */
  #report(code: string | undefined): void {
    if (code === this.#failure) return;
    this.#failure = code;
    this.isSilenced = code !== undefined && !this.dispatchEvent(new AlternanceErrorEvent(code));
  }
}
