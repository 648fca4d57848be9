import { afterEach } from "vitest";

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.removeAttribute("style");
});

/** Puts an element into a page in French, with the properties and content given, and waits for all it asks for. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  { lang = "fr", content = "" }: { lang?: string; content?: string } = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  document.documentElement.lang = lang;
  const element = Object.assign(document.createElement(tag), properties);
  element.innerHTML = content;
  document.body.append(element);
  await settled(element);
  return element;
}

/** Answers of fakes come in a task or two; then what they change is on the screen. */
export async function settled(element: Element & { updateComplete?: Promise<unknown> }): Promise<void> {
  await element.updateComplete;
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
}

/** What has the focus, out of every shadow root on the way. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** What an element shows, and nothing hidden, with the narrow and no-break spaces of French typography as plain ones. */
export const textIn = (element: Element): string =>
  element.shadowRoot?.querySelector<HTMLElement>(".root")?.innerText.replace(/\s+/g, " ").trim() ?? "";
