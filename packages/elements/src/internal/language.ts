export type Language = "fr" | "en";

/** The language of the nearest ancestor that says one, out of any shadow root; French unless it is English. */
export function languageOf(element: Element): Language {
  const speaker = element.closest("[lang]");
  if (speaker) return /^en\b/i.test(speaker.getAttribute("lang") ?? "") ? "en" : "fr";
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : "fr";
}
