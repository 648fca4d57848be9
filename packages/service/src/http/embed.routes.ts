import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { Hono } from "hono";
import type { HttpEnv } from "./principal.js";

interface Asset {
  content: Uint8Array<ArrayBuffer>;
  gzipped: Uint8Array<ArrayBuffer>;
  etag: string;
  headers: Record<string, string>;
}

/** A file whose name carries its hash never changes. */
const HASHED = /[-.][A-Za-z0-9_]{6,}\.js$/;

const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
};

/** Reads the embed's files once: the loader, its chunks and the manifest of their hashes. A few dozen kilobytes, kept compressed too, as the build did it where it did. */
export async function loadEmbed(folder: string): Promise<ReadonlyMap<string, Asset>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile() && extname(entry.name) in TYPES)
    .map((entry) => join(entry.parentPath, entry.name));
  const assets = await Promise.all(
    files.map(async (file) => {
      const content = new Uint8Array(await readFile(file));
      const path = file.slice(folder.length + 1).replaceAll("\\", "/");
      const asset: Asset = {
        content,
        gzipped: new Uint8Array(await readFile(`${file}.gz`).catch(() => gzipSync(content, { level: 9 }))),
        etag: `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`,
        headers: {
          "content-type": TYPES[extname(file)] ?? "application/octet-stream",
          "cache-control": HASHED.test(path)
            ? "public, max-age=31536000, immutable"
            : "public, max-age=300, stale-while-revalidate=86400",
        },
      };
      return [path, asset] as const;
    }),
  );
  return new Map(assets);
}

/** `/embed/…`: modules that any page may load. */
export function embedRoutes(assets: ReadonlyMap<string, Asset>) {
  const routes = new Hono<HttpEnv>();
  routes.get("/embed/*", (c) => {
    const asset = assets.get(c.req.path.slice("/embed/".length));
    if (!asset) return c.notFound();
    const headers = { ...asset.headers, etag: asset.etag, vary: "Accept-Encoding", ...OPEN };
    if (c.req.header("if-none-match")?.includes(asset.etag)) return c.body(null, 304, headers);
    return acceptsGzip(c.req.header("accept-encoding"))
      ? c.body(asset.gzipped, 200, { ...headers, "content-encoding": "gzip" })
      : c.body(asset.content, 200, headers);
  });
  return routes;
}

const acceptsGzip = (accepted = ""): boolean =>
  /(^|[,\s])(gzip|\*)(?!\s*;\s*q=0(\.0+)?\s*(,|$))/i.test(accepted);

/** Module scripts are fetched with CORS, and pages under COEP ask for CORP. */
const OPEN = { "access-control-allow-origin": "*", "cross-origin-resource-policy": "cross-origin" };
