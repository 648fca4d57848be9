import { readFile } from "node:fs/promises";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { AppError } from "../app-error.js";
import { DOCS_CSP, DOCS_START, docsPage, problemPage } from "./documentation.js";
import type { HttpEnv } from "./principal.js";

export interface SiteRoutesDeps {
  /** Whether the database answers. */
  isReady(): Promise<boolean>;
  /** Scalar's script, a file of its package. */
  scalarScript: string;
}

/** Health, the API's documentation, and the pages that problems lead to. */
export function siteRoutes({ isReady, scalarScript }: SiteRoutesDeps) {
  const routes = new Hono<HttpEnv>();
  routes.get("/healthz", (c) => c.json({ status: "ok" }));
  routes.get("/readyz", async (c) => {
    if (await isReady()) return c.json({ status: "ready" });
    throw new AppError("not_ready", "The database does not answer.");
  });
  routes.get("/docs", (c) => c.html(docsPage, 200, { "content-security-policy": DOCS_CSP }));
  routes.get("/docs/start.js", (c) => c.body(DOCS_START, 200, JAVASCRIPT));
  routes.get("/docs/scalar.js", etag(), async (c) =>
    c.body(await readFile(scalarScript, "utf8"), 200, JAVASCRIPT),
  );
  routes.get("/problems/:code", (c) => {
    const html = problemPage(c.req.param("code"));
    if (html === undefined) return c.notFound();
    return c.html(html);
  });
  return routes;
}

const JAVASCRIPT = {
  "content-type": "text/javascript; charset=utf-8",
  "cache-control": "public, max-age=0, must-revalidate",
};
