/** What a visit is of: a partner's page, and where its first offer is found. */
export interface Subject {
  name: string;
  path: string;
  selector: string;
  javaScript?: boolean;
}

const OFFER_TITLE = '[part~="offer-title"]';

/** The school's page before any board is in it: what no board can be sooner than. */
export const ALONE: Subject = { name: "the page alone, its title", path: "/alone", selector: "h1" };
export const OURS: Subject = { name: "our board, one tag", path: "/ours", selector: OFFER_TITLE };
export const OURS_RENDERED: Subject = {
  name: "our board, server-rendered",
  path: "/rendered",
  selector: OFFER_TITLE,
};
export const OURS_BARE: Subject = {
  ...OURS_RENDERED,
  name: "the same, JavaScript off",
  javaScript: false,
};
export const INSTANT_SEARCH: Subject = {
  name: "InstantSearch.js on our API",
  path: "/instant-search",
  selector: ".ais-InfiniteHits-item h3",
};
export const FRAME: Subject = {
  name: "an iframe of our hosted page",
  path: "/frame",
  selector: OFFER_TITLE,
};

export interface PageSources {
  serviceUrl: string;
  key: string;
  /** The board as the service renders it, as a school's server would include it. */
  fragment(): Promise<string>;
  instantSearch: string;
}

/** The same small page of a school around each board. */
/** A page, made anew at each request. */
export interface HostedPage {
  type: string;
  content(): Promise<string>;
}

export function pagesOf({ serviceUrl, key, fragment, instantSearch }: PageSources) {
  const loader = `<script type="module" src="${serviceUrl}/embed/v1.js"></script>`;
  const pages: Record<string, () => Promise<string>> = {
    [ALONE.path]: async () => school("", ""),
    [OURS.path]: async () =>
      school(loader, `<alternance-job-board publishable-key="${key}"></alternance-job-board>`),
    [OURS_RENDERED.path]: async () => school(loader, await fragment()),
    [INSTANT_SEARCH.path]: async () =>
      school(
        `<script>window.BOARD = ${JSON.stringify({ serviceUrl, key })}</script><script type="module" src="/instant-search.js"></script>`,
        `<div id="search"></div><div id="stats"></div><div id="department"></div><div id="level"></div><div id="remote"></div><div id="rhythm"></div><div id="hits"></div>`,
      ),
    [FRAME.path]: async () =>
      school(
        "",
        `<iframe src="${serviceUrl}/offers?key=${key}" title="Offres" width="100%" height="900"></iframe>`,
      ),
  };
  return new Map<string, HostedPage>([
    ...Object.entries(pages).map(
      ([path, content]) => [path, { type: "text/html; charset=utf-8", content }] as const,
    ),
    ["/instant-search.js", { type: "text/javascript", content: async () => instantSearch }] as const,
  ]);
}

const school = (head: string, body: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Une école</title>${head}</head><body><h1>Nos offres en alternance</h1>${body}</body></html>`;
