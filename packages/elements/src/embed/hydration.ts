import { hydrate } from "@lit-labs/ssr-client";
import { LitElement, type PropertyValues, type RenderOptions } from "lit";
import { AlternanceElement } from "../internal/alternance-element.js";

/** The elements whose first rendering is on the page already. */
const rendered = new WeakSet<LitElement>();

/**
 * Takes over what a server rendered, node by node: nothing is drawn anew, and nothing asked for that the page has brought.
 * It stands between Lit's element and ours on the pages that need it, and no other page brings it.
 */
class HydratingElement extends LitElement {
  /** What the first rendering asked for and has not got: see `AlternanceElement`. */
  declare protected loading: Promise<unknown> | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const { shadowRoot } = this;
    const root = super.createRenderRoot();
    if (!shadowRoot) return root;
    rendered.add(this);
    // Hydrated, the root itself is what is rendered into: not what stands before its first node.
    this.renderOptions.renderBefore = null;
    Object.assign(this, stateOf(this));
    // The same rules have just been adopted. Where the page's policy refused these, the look comes now.
    for (const style of shadowRoot.querySelectorAll(":scope > style, :scope > link")) style.remove();
    return root;
  }

  /** The texts are waited for first: rendered without them, it would not be what the server rendered. */
  protected override async scheduleUpdate(): Promise<void> {
    if (rendered.has(this)) {
      let asked: Promise<unknown> | undefined;
      do {
        asked = this.loading;
        this.willUpdate(new Map());
        this.render();
        await this.loading;
      } while (asked !== this.loading);
    }
    super.scheduleUpdate();
  }

  protected override update(changed: PropertyValues): void {
    if (rendered.delete(this)) adopt(this.render(), this.renderRoot, this.renderOptions);
    super.update(changed);
  }
}

/** Makes what is in the root what `value` would have put there. */
function adopt(value: unknown, root: HTMLElement | DocumentFragment, options: RenderOptions): void {
  const typed = valuesIn(root);
  try {
    hydrate(value, root, options);
  } catch {
    // A server of another version, or a cache of its answer: drawn anew, it is right.
    root.replaceChildren();
    return;
  }
  for (const [control, value] of typed) {
    if (control.value === value) continue;
    control.value = value;
    for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

/** What a visitor may have typed or chosen before the script came. */
const valuesIn = (root: ParentNode) =>
  [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>("input, select")].map(
    (control) => [control, control.value] as const,
  );

/** The properties that the server rendered with. */
function stateOf(element: Element): object {
  const state = element.querySelector(":scope > script[type='application/json']");
  return JSON.parse(state?.textContent || "{}");
}

Object.setPrototypeOf(AlternanceElement.prototype, HydratingElement.prototype);
