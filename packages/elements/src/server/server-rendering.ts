/// <reference types="node" />
import { AsyncLocalStorage } from "node:async_hooks";
import type { Http } from "@alternance-kit/sdk/http";
import type { CSSResultOrNative, TemplateResult } from "lit";
import { AlternanceElement } from "../internal/alternance-element.js";
import { type Answers, questionOf } from "../internal/answers.js";
import type { Language } from "../internal/language.js";
import type { Watchable } from "../internal/store-controller.js";

export interface ServerRenderingOptions {
  language: Language;
  /** The whole address of the page it will stand in: what it says of the element's state is read, and its links start from it. */
  address: string;
  /** How the service is asked: through the app itself, or over the network. */
  http: Http;
  /** What stands in its tag. */
  attributes: Readonly<Record<string, string>>;
}

/** What a page needs to show an element without its script, and the script to take it over without asking again. */
export interface ServerRendering {
  /** The content of its shadow root, for `render` of `@lit-labs/ssr`. */
  content: TemplateResult;
  styles: string;
  answers: Answers;
  /** What the service refused, by the path that was asked: the content says so too. */
  failures: ReadonlyMap<string, unknown>;
}

/** The element on a server: there it is in no page, and is given what a page would have given it. */
abstract class OnServer extends AlternanceElement<Watchable, unknown> {
  static async prepare(element: OnServer, asked: ReadonlySet<Promise<unknown>>): Promise<TemplateResult> {
    element.willUpdate(new Map());
    for (;;) {
      element.render();
      const before = { asked: asked.size, loading: element.loading };
      await Promise.all([element.loading, ...asked]);
      // What an answer changes is changed within a task.
      await new Promise((resolve) => setTimeout(resolve));
      if (before.asked !== asked.size || before.loading !== element.loading) continue;
      const content = element.render();
      element.store?.dispose();
      return content;
    }
  }
}

/** One of ours. */
export interface ElementClass {
  new (): HTMLElement & { attributeChangedCallback(name: string, before: null, value: string): void };
  readonly observedAttributes: readonly string[];
  readonly elementStyles: readonly CSSResultOrNative[];
}

/** Runs an element as a browser would, as far as its first rendering: what it asks is asked, and what it lacks is waited for. */
export async function renderOnServer(
  Element: ElementClass,
  options: ServerRenderingOptions,
): Promise<ServerRendering> {
  const { language, http, attributes, address } = options;
  const answers: Answers = [];
  const failures = new Map<string, unknown>();
  const asked = new Set<Promise<unknown>>();
  const recording: Http = (path, request) => {
    const answer = http(path, request);
    asked.add(
      answer.then(
        (value) => answers.push([questionOf(path, request), value]),
        (error: unknown) => failures.set(path, error),
      ),
    );
    return answer;
  };
  // Asking for them is what makes Lit read the class, as a browser does when it is defined.
  const { observedAttributes } = Element;
  const element = new Element();
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
    if (observedAttributes.includes(name)) element.attributeChangedCallback(name, null, value);
  }
  Object.defineProperties(element, {
    isConnected: { value: true },
    language: { value: language },
    http: { value: () => recording },
    dispatchEvent: { value: () => true },
  });
  // Safe: `OnServer` only says what every element has.
  const content = await addresses.run(new URL(address), () =>
    OnServer.prepare(element as unknown as OnServer, asked),
  );
  return { content, styles: Element.elementStyles.map(String).join(""), answers, failures };
}

/** The address of the page that each rendering is for: several go on at a time. */
const addresses = new AsyncLocalStorage<URL>();

// Where elements look for it, there as in a page; no other code on the server finds one.
Object.defineProperty(globalThis, "location", { configurable: true, get: () => addresses.getStore() });
