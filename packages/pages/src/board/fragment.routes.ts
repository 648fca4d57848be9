import { AlternanceJobBoard } from "@alternance-kit/elements/server";
import { isApiError } from "@alternance-kit/sdk/errors";
import { type Context, Hono } from "hono";
import { etag } from "hono/etag";
import { languageOf } from "../html/language.js";
import type { PagesDeps } from "../pages-deps.js";
import { boardMarkup } from "./board-markup.js";

/** What a page may say of the board by attributes; the rest of a tag is the server's to write. */
const ATTRIBUTES = AlternanceJobBoard.observedAttributes.filter(
  (name) => !["publishable-key", "service-url"].includes(name),
);

/**
 * `GET /embed/v1/job-board.html`: the board for a partner's own server to put into its page. `key` is its publishable key, `page` the whole
 * address that the visitor asked it for, and any attribute of the tag goes by its name.
 */
export function fragmentRoutes(deps: PagesDeps) {
  const routes = new Hono();
  routes.get("/embed/v1/job-board.html", etag(), async (c) => {
    const { key = "", page, lang, ...given } = c.req.query();
    const address = pageOf(page) ?? hostedBoard(deps, key);
    const attributes = Object.fromEntries(
      Object.entries(given).filter(([name]) => ATTRIBUTES.includes(name)),
    );
    try {
      const { markup } = await boardMarkup(deps, c.req.raw, {
        key,
        language: languageOf(lang),
        address,
        attributes,
      });
      return c.html(markup, 200, {
        ...readableBy(c),
        "cache-control": "public, max-age=0, must-revalidate",
        "content-language": languageOf(lang),
      });
    } catch (error) {
      return problem(c, error);
    }
  });
  return routes;
}

/** The address a partner names, where it is one that links may lead to. */
function pageOf(page: string | undefined): URL | undefined {
  const url = page !== undefined && URL.canParse(page) ? new URL(page) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/** Where nobody says what page it will stand in, its links lead to ours. */
function hostedBoard({ publicUrl }: PagesDeps, key: string): URL {
  const url = new URL("/offers", publicUrl);
  url.searchParams.set("key", key);
  return url;
}

/** The service has judged the origin by then: whoever is answered may read. */
function readableBy(c: Context): Record<string, string> {
  const origin = c.req.header("origin");
  return { vary: "Origin", ...(origin !== undefined && { "access-control-allow-origin": origin }) };
}

/** A refusal, as the service's own routes put it. */
function problem(c: Context, error: unknown): Response {
  if (!isApiError(error)) throw error;
  const { code, status, title, detail, requestId } = error;
  const body = { type: "about:blank", title, status, code, detail, instance: c.req.path, requestId };
  return Response.json(body, {
    status,
    headers: { "content-type": "application/problem+json", vary: "Origin" },
  });
}
