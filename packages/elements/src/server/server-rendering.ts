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
  static async prepare(
    element: OnServer,
    address: string,
    asked: Set<Promise<unknown>>,
  ): Promise<TemplateResult> {
    const seen = { asked: 0, loading: element.loading };
    at(address, () => element.willUpdate(new Map()));
    for (;;) {
      const content = at(address, () => element.render());
      if (seen.asked === asked.size && seen.loading === element.loading) {
        element.store?.dispose();
        return content;
      }
      Object.assign(seen, { asked: asked.size, loading: element.loading });
      await Promise.all([element.loading, ...asked]);
      // What an answer changes is changed within a task.
      await new Promise((resolve) => setTimeout(resolve));
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
  const content = await OnServer.prepare(element as unknown as OnServer, address, asked);
  return { content, styles: Element.elementStyles.map(String).join(""), answers, failures };
}

/** The page's address, lent for as long as a function runs that cannot be interrupted. */
function at<Value>(address: string, run: () => Value): Value {
  const before = Object.getOwnPropertyDescriptor(globalThis, "location");
  Object.defineProperty(globalThis, "location", { configurable: true, value: new URL(address) });
  try {
    return run();
  } finally {
    if (before) Object.defineProperty(globalThis, "location", before);
    else Reflect.deleteProperty(globalThis, "location");
  }
}
