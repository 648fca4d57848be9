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
  /** Properties by name, as a page would set them by attributes. */
  properties: Readonly<Record<string, unknown>>;
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

/** Runs an element as a browser would, as far as its first rendering: what it asks is asked, and what it lacks is waited for. */
export async function renderOnServer(
  Element: { new (): AlternanceElement<never, never>; elementStyles: readonly CSSResultOrNative[] },
  options: ServerRenderingOptions,
): Promise<ServerRendering> {
  const { language, http, properties, address } = options;
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
  const element = Object.assign(new Element(), properties) as unknown as OnServer; // Safe: `OnServer` only says what every element has.
  Object.defineProperties(element, {
    isConnected: { value: true },
    language: { value: language },
    http: { value: () => recording },
    dispatchEvent: { value: () => true },
  });
  const content = await OnServer.prepare(element, address, asked);
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
