import { jobPosting } from "@alternance-kit/domain/job-posting";
import { isOpen } from "@alternance-kit/domain/offer";
import { offerSlug } from "@alternance-kit/domain/offer-slug";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { html } from "hono/html";
import { feedLinks } from "../html/feed-links.template.js";
import { languageOf, linkFrom } from "../html/language.js";
import { PAGE_STYLES } from "../html/page.styles.js";
import { failureResponse, pageResponse } from "../html/page-response.js";
import { dataBlock } from "../html/render-html.js";
import type { PagesDeps } from "../pages-deps.js";
import { PAGE_TEXTS } from "../texts/page-texts.js";
import { findOffer, similarOffers } from "./find-offer.js";
import { notFoundPage } from "./not-found.template.js";
import { OFFER_STYLES } from "./offer.styles.js";
import { goneTemplate, offerTemplate } from "./offer.template.js";

/** `GET /offers/{slug}`: an offer as a page, for people and for search engines. */
export function offerRoutes(deps: PagesDeps) {
  const routes = new Hono();
  routes.get("/offers/:slug", etag(), async (c) => {
    const page = new URL(c.req.path + new URL(c.req.url).search, deps.publicUrl);
    const language = languageOf(c.req.query("lang"));
    const key = c.req.query("key") ?? (await deps.siteKey());
    try {
      const slug = c.req.param("slug");
      const offer = await findOffer(deps, c.req.raw, key, slug);
      if (!offer) return pageResponse(c, notFoundPage(page, language));
      const path = `/offers/${offerSlug(offer)}`;
      if (slug !== offerSlug(offer)) return c.redirect(linkFrom(page, path), 301);

      const view = { page, language, offer };
      const title = PAGE_TEXTS[language].offer.titleIn(
        offer.title,
        offer.company.name,
        offer.place.communeName,
      );
      const now = deps.now().toISOString();
      const common = {
        page,
        language,
        title,
        description: excerptOf(offer.description),
        styles: [PAGE_STYLES, OFFER_STYLES],
      };
      if (!isOpen(offer, now)) {
        const similar = await similarOffers(deps, c.req.raw, key, offer);
        return pageResponse(c, { ...common, status: 410, main: goneTemplate(view, similar) });
      }
      const canonical = deps.publicUrl + path;
      const posting = jobPosting(offer, canonical, now);
      return pageResponse(c, {
        ...common,
        canonical,
        head: html`${feedLinks(deps, key)}${posting && dataBlock("application/ld+json", posting)}`,
        main: offerTemplate(view),
      });
    } catch (error) {
      return failureResponse(c, error, page, language);
    }
  });
  return routes;
}

/** What previews show: a sentence or two, cut between two words. */
function excerptOf(description: string): string {
  const text = description.replace(/\s+/g, " ").trim();
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s\S*$/, "")}…`;
}
