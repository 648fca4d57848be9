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

/** A partner's plain site, as any web server would serve it; only the service's address is the one this demo runs on. */
export function site(name: "school-site" | "company-site", serviceUrl: string): Hono {
  const root = fileURLToPath(new URL(`../../${name}/`, import.meta.url));
  const app = new Hono();
  app.get("*", async (c) => {
    const path = normalize(c.req.path === "/" ? "/index.html" : c.req.path);
    const type = TYPES[extname(path)];
    const text = type && (await readFile(`${root}${path}`, "utf8").catch(() => undefined));
    if (text === undefined || type === undefined) return c.text("Not found", 404);
    return c.body(text.replaceAll(WRITTEN, serviceUrl), 200, {
      "content-type": type,
      "cache-control": "no-cache",
    });
  });
  return app;
}
