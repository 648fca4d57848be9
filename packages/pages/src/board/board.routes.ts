import { Hono } from "hono";
import { etag } from "hono/etag";
import { html, raw } from "hono/html";
import { feedLinks } from "../html/feed-links.template.js";
import { languageOf, linkFrom } from "../html/language.js";
import { PAGE_STYLES } from "../html/page.styles.js";
import { failureResponse, pageResponse } from "../html/page-response.js";
import type { PagesDeps } from "../pages-deps.js";
import { PAGE_TEXTS } from "../texts/page-texts.js";
import { boardMarkup } from "./board-markup.js";

/** `GET /offers`: the board as a page, for the service's own visitors and for those of a partner without a page (`?key=pk_…`). */
export function boardRoutes(deps: PagesDeps) {
  const routes = new Hono();
  routes.get("/offers", etag(), async (c) => {
    const page = new URL(c.req.path + new URL(c.req.url).search, deps.publicUrl);
    const language = languageOf(c.req.query("lang"));
    const texts = PAGE_TEXTS[language].board;
    const key = c.req.query("key") ?? (await deps.siteKey());
    try {
      const { markup, styles, next } = await boardMarkup(deps, c.req.raw, {
        key,
        language,
        address: page,
        attributes: { loading: "eager", "open-in": "page", "href-template": offerPages(page, deps) },
      });
      return pageResponse(c, {
        page,
        language,
        title: texts.title,
        description: texts.description,
        canonical: `${deps.publicUrl}/offers`,
        styles: [PAGE_STYLES],
        innerStyles: [styles],
        head: html`${feedLinks(deps, key)}${next ? html`<link rel="next" href="${next}">` : ""}${LOADER}`,
        main: html`<h1>${texts.title}</h1><p class="muted">${texts.intro}</p>${raw(markup)}`,
      });
    } catch (error) {
      return failureResponse(c, error, page, language);
    }
  });
  return routes;
}

/** Takes the board over where there is JavaScript. */
const LOADER = raw('<script type="module" src="/embed/v1.js"></script>');

/** Where offers are read, in the same language and for the same partner. */
const offerPages = (page: URL, { publicUrl }: PagesDeps): string =>
  publicUrl + linkFrom(page, "/offers/ID").replace("/ID", "/{id}");
