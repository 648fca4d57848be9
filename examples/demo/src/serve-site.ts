import { readFile } from "node:fs/promises";
import { extname, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { Hono } from "hono";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** The service's address as the example sites write it. */
const WRITTEN = "http://localhost:8787";

/** The client session that a page for the partner's own people writes. */
const WRITTEN_SESSION = "cs_yoursessiontoken";

/** The offer that a page about one offer writes. */
const WRITTEN_OFFER = "off_yourofferid";

/**
 * A partner's plain site, as any web server would serve it; only the service's address is the one this demo runs on,
 * and the offer of a page about one is an offer of the demo's. A page for the partner's own people gets a client session of its own, which
 * the partner's server asks for with its secret key; theirs would look first who is logged in.
 */
export function site(
  name: "school-site" | "company-site",
  serviceUrl: string,
  openSession: () => Promise<string>,
  exampleOffer: () => Promise<string> = async () => WRITTEN_OFFER,
): Hono {
  const root = fileURLToPath(new URL(`../../${name}/`, import.meta.url));
  const app = new Hono();
  app.get("*", async (c) => {
    const path = normalize(c.req.path === "/" ? "/index.html" : c.req.path);
    const type = TYPES[extname(path)];
    const text = type && (await readFile(`${root}${path}`, "utf8").catch(() => undefined));
    if (text === undefined || type === undefined) return c.text("Not found", 404);
    const offerId = text.includes(WRITTEN_OFFER) ? await exampleOffer() : WRITTEN_OFFER;
    const isOffice = text.includes(WRITTEN_SESSION);
    const page = text.replaceAll(WRITTEN, serviceUrl).replaceAll(WRITTEN_OFFER, offerId);
    return c.body(isOffice ? page.replaceAll(WRITTEN_SESSION, await openSession()) : page, 200, {
      "content-type": type,
      "cache-control": isOffice ? "no-store" : "no-cache",
    });
  });
  return app;
}
