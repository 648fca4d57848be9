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

/** The offer that a page about one offer writes. */
const WRITTEN_OFFER = "off_yourofferid";

/**
 * A partner's plain site, as any web server would serve it; only the service's address is the one this demo runs on,
 * and the offer of a page about one is an offer of the demo's.
 */
export function site(
  name: "school-site" | "company-site",
  serviceUrl: string,
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
    return c.body(text.replaceAll(WRITTEN, serviceUrl).replaceAll(WRITTEN_OFFER, offerId), 200, {
      "content-type": type,
      "cache-control": "no-cache",
    });
  });
  return app;
}
