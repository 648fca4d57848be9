import { AlternanceErrorEvent } from "../error-event.js";

/** Given by the build: the version, and as paths from the loader the scripts of each tag and what takes over a server's rendering. */
declare const EMBED: {
  version: string;
  scripts: Readonly<Record<string, readonly string[]>>;
  hydration: string;
};

const { version, scripts, hydration } = EMBED;
const CLAIM = Symbol.for("alternance-kit.loader");
const page = globalThis as { [CLAIM]?: string };

// The first loader serves the whole page, whatever its version: a tag can be defined only once.
if (page[CLAIM] === undefined) {
  page[CLAIM] = version;
  watch();
} else if (page[CLAIM] !== version) {
  console.warn(`Alternance Kit ${version} stands down: ${page[CLAIM]} is on this page already.`);
}

/** Brings the script of each of our elements when it comes near the viewport, now and as the page changes. */
function watch(): void {
  const tags = Object.keys(scripts).join();
  const nearness = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) load(target);
    },
    { rootMargin: "500px" },
  );

  /**
   * All at once: what one script imports is asked for before that script has come.
   * What a server rendered is taken over only by an element that was told how before it was defined.
   */
  async function load(element: Element): Promise<void> {
    nearness.unobserve(element);
    const paths = scripts[element.localName] ?? [];
    try {
      if (isRendered(element)) await import(hydration);
      await Promise.all(paths.map((path) => import(path)));
    } catch {
      element.dispatchEvent(new AlternanceErrorEvent("load_failed"));
    }
  }

  /** Whether a server rendered it, or another that its script will define with it. */
  const isRendered = ({ localName }: Element): boolean =>
    [...document.querySelectorAll(`${localName}:not(:defined)`)].some(({ shadowRoot }) => shadowRoot);

  function adopt(root: ParentNode): void {
    for (const element of root.querySelectorAll(tags)) welcome(element);
  }

  const welcome = (element: Element): unknown =>
    element.getAttribute("loading") === "eager" ? load(element) : nearness.observe(element);

  adopt(document);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.matches(tags)) welcome(node);
      adopt(node);
    }
  }).observe(document, { childList: true, subtree: true });
}
