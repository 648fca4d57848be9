import { AlternanceErrorEvent } from "../error-event.js";
import type { Language } from "../internal/language.js";

/** Given by the build: the version, and by their names in the folder `chunks` the scripts of each tag, the texts of the board and what takes over a server's rendering. */
declare const EMBED: {
  version: string;
  scripts: Readonly<Record<string, readonly string[]>>;
  boardTexts: Readonly<Record<Language, string>>;
  hydration: string;
};

const { version, scripts, boardTexts, hydration } = EMBED;
/** How far from what is seen an element begins to come, in pixels. */
const NEAR = 500;
const BOARD = "alternance-job-board";
/** What says nothing of which offers are shown. */
const PLAIN = /^(lang|class|id|style|loading)$/;
const CLAIM = Symbol.for("alternance-kit.loader");
const page = globalThis as { [CLAIM]?: string };

// The first loader serves the whole page, whatever its version: a tag can be defined only once.
if (page[CLAIM] === undefined) {
  page[CLAIM] = version;
  watch();
} else if (page[CLAIM] !== version) {
  console.warn(`Alternance Kit ${version} stands down: ${page[CLAIM]} is on this page already.`);
}

function bring(name: string): Promise<unknown> {
  return import(`./chunks/${name}.js`);
}

/** Brings the script of each of our elements when it comes near the viewport, now and as the page changes. */
function watch(): void {
  const tags = Object.keys(scripts).join();
  const nearness = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) load(target);
    },
    { rootMargin: `${NEAR}px` },
  );

  /**
   * All at once: what one script imports is asked for before that script has come.
   * What a server rendered is taken over only by an element that was told how before it was defined.
   */
  async function load(element: Element): Promise<void> {
    nearness.unobserve(element);
    const paths = [...(scripts[element.localName] ?? [])];
    if (element.localName === BOARD) {
      // No shadow root stands between: what is in one is not looked for here.
      const { lang = "" } = element.closest<HTMLElement>("[lang]") ?? {};
      paths.push(boardTexts[/^en\b/i.test(lang) ? "en" : "fr"]);
      preloadOffers(element);
    }
    try {
      if (isRendered(element)) await bring(hydration);
      await Promise.all(paths.map(bring));
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

  /** What is seen already does not wait for a frame to be drawn; what a server rendered does: it is read, and works, meanwhile. */
  const welcome = (element: Element): unknown =>
    element.getAttribute("loading") === "eager" || (!element.shadowRoot && isNear(element))
      ? load(element)
      : nearness.observe(element);

  adopt(document);
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof Element)) continue;
      if (node.matches(tags)) welcome(node);
      adopt(node);
    }
  }).observe(document, { childList: true, subtree: true });
}

function isNear(element: Element): boolean {
  const [box] = element.getClientRects();
  return !!box && box.top < innerHeight + NEAR;
}

/**
 * The first offers of a board that the page leaves as it is are asked for beside the scripts that will show them: the board's own request
 * is answered by this one. A board that is told more, by its page or its address, asks for something else.
 */
function preloadOffers(board: Element): void {
  const [, told] = board.getAttributeNames().filter((name) => !PLAIN.test(name));
  const key = board.getAttribute("publishable-key");
  if (!key || told || board.shadowRoot || /[?&]offer/.test(location.search)) return;
  const link = document.createElement("link");
  link.rel = "preload";
  link.as = "fetch";
  link.crossOrigin = "anonymous";
  link.href = new URL(`../v1/offers?key=${key}`, import.meta.url).href;
  document.head.append(link);
}
