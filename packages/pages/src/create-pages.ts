import { Hono } from "hono";
import { applyRoutes } from "./apply/apply.routes.js";
import { boardRoutes } from "./board/board.routes.js";
import { fragmentRoutes } from "./board/fragment.routes.js";
import { builderRoutes } from "./builder/builder.routes.js";
import { framedByKey } from "./html/framed-by-key.js";
import { offerRoutes } from "./offer/offer.routes.js";
import type { PagesDeps } from "./pages-deps.js";

export type { PagesDeps } from "./pages-deps.js";

/** All that the service shows in HTML, as routes to be put before its own. */
export function createPages(deps: PagesDeps): Hono {
  const pages = new Hono();
  for (const path of ["/offers", "/offers/*"]) pages.use(path, framedByKey(deps));
  pages.route("/", fragmentRoutes(deps));
  pages.route("/", boardRoutes(deps));
  pages.route("/", applyRoutes(deps));
  pages.route("/", offerRoutes(deps));
  pages.route("/", builderRoutes(deps));
  return pages;
}
