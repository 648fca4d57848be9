import type { Http } from "@alternance-kit/sdk/http";
import { hydrate } from "@lit-labs/ssr-client";
import { LitElement, type PropertyValues, type RenderOptions } from "lit";
import { AlternanceElement } from "../internal/alternance-element.js";
import { type Answers, questionOf } from "../internal/answers.js";

/** The elements whose first rendering is on the page already, with what they were made of when they last got ready for it. */
const rendered = new Map<LitElement, ReadonlyMap<PropertyKey, unknown>>();

/** The questions that the server asked for it, and the element has not yet. It is the same element, and will. */
const awaited = new WeakMap<LitElement, Set<string>>();

/** Ten seconds in all for scripts that ask for something once they have come; what is shown works meanwhile, as without any. */
const ROUND_MS = 50;
const ROUNDS = 200;

/**
 * Takes over what a server rendered, node by node: nothing is drawn anew, and nothing asked for that the page has brought.
 * It stands between Lit's element and ours on the pages that need it, and no other page brings it.
 */
class HydratingElement extends LitElement {
  /** What the rendering asked for and has not got: see `AlternanceElement`. */
  declare protected loading: Promise<unknown> | undefined;
  declare protected http: () => Http;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const isRendered = this.shadowRoot !== null;
    const root = super.createRenderRoot();
    if (!isRendered) return root;
    rendered.set(this, new Map());
    // Hydrated, the root itself is what is rendered into: not what stands before its first node.
    this.renderOptions.renderBefore = null;
    const ask = this.http();
    const brought = answersIn(this);
    awaited.set(this, new Set(brought.keys()));
    // What the page has brought answers the first rendering; anything else is asked of the service.
    this.http = () => async (path, request) => {
      const question = questionOf(path, request);
      if (!rendered.has(this)) return ask(path, request);
      if (!brought.has(question)) {
        // It was rendered for another address: what it asked there, it will not ask here.
        awaited.delete(this);
        return ask(path, request);
      }
      awaited.get(this)?.delete(question);
      return brought.get(question) as never; // Safe: it is what the service answered to the same question.
    };
    return root;
  }

  /** Texts and answers are waited for first: rendered without them, it would not be what the server rendered. */
  protected override async scheduleUpdate(): Promise<void> {
    let asked: Promise<unknown> | undefined;
    let rounds = 0;
    if (rendered.has(this)) {
      do {
        asked = this.loading;
        this.willUpdate(new Map());
        this.render();
        await this.loading;
        // What the page has brought is answered within a task.
        await new Promise((resolve) => setTimeout(resolve, rounds && ROUND_MS));
      } while (asked !== this.loading || (awaited.get(this)?.size && ++rounds < ROUNDS));
      rendered.set(this, valuesOf(this));
    }
    super.scheduleUpdate();
  }

  /** Only what has changed since: the rest would have it begin again. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const known = rendered.get(this);
    for (const [name, value] of valuesOf(this)) if (known?.get(name) === value) changed.delete(name);
    return true;
  }

  protected override update(changed: PropertyValues): void {
    if (rendered.delete(this)) adopt(this.render(), this.renderRoot, this.renderOptions);
    super.update(changed);
  }
}

const valuesOf = (element: LitElement): ReadonlyMap<PropertyKey, unknown> => {
  const { elementProperties } = element.constructor as typeof LitElement; // Safe: every element of ours is one of Lit's.
  return new Map([...elementProperties.keys()].map((name) => [name, Reflect.get(element, name)]));
};

const answersIn = (element: Element): ReadonlyMap<string, unknown> => {
  const script = element.querySelector(":scope > script[type='application/json']");
  return new Map(JSON.parse(script?.textContent || "[]") as Answers); // Safe: a server of ours wrote it.
};

/** Makes what is in the root what `value` would have put there. */
function adopt(value: unknown, root: HTMLElement | DocumentFragment, options: RenderOptions): void {
  const typed = typedIn(root);
  try {
    hydrate(value, root, options);
  } catch {
    // A server of another version, or a cache of its answer: drawn anew, it is right.
    root.replaceChildren();
    return;
  }
  // The same rules have been adopted meanwhile. Where the page's policy refused these, the look comes now.
  for (const passing of root.querySelectorAll(":scope > style, :scope > link, .unscripted")) passing.remove();
  for (const [field, value] of typed) {
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

/** The fields that a visitor has typed into before the script came, with what they say: not what the server wrote there. */
const typedIn = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLInputElement>("input")]
    .filter(({ value, defaultValue }) => value !== defaultValue)
    .map((field) => [field, field.value] as const);

Object.setPrototypeOf(AlternanceElement.prototype, HydratingElement.prototype);
