import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { constants, gunzipSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { embedRoutes, loadEmbed } from "./embed.routes.js";

const COMPRESSED = gzipSync("export {};", { level: 1, strategy: constants.Z_HUFFMAN_ONLY });

/** A folder as the elements' build leaves it. */
async function anEmbed() {
  const folder = await mkdtemp(join(tmpdir(), "alternance-kit-embed-"));
  await mkdir(join(folder, "chunks"));
  await writeFile(join(folder, "v1.js"), 'import("./chunks/job-board-ABCD1234.js");');
  await writeFile(join(folder, "chunks", "job-board-ABCD1234.js"), "export {};");
  await writeFile(join(folder, "manifest.json"), "{}");
  await writeFile(join(folder, "chunks", "ground-ABCD1234.js"), "export {};");
  await writeFile(join(folder, "chunks", "ground-ABCD1234.js.gz"), COMPRESSED);
  await writeFile(join(folder, "secret.txt"), "not to be served");
  return embedRoutes(await loadEmbed(folder));
}

test("the loader may be loaded by any page, compressed, and is asked for anew within minutes", async () => {
  const app = await anEmbed();
  const response = await app.request("/embed/v1.js", { headers: { "accept-encoding": "br, gzip" } });
  expect(Object.fromEntries(response.headers)).toMatchObject({
    "content-type": "text/javascript; charset=utf-8",
    "content-encoding": "gzip",
    "cache-control": "public, max-age=300, stale-while-revalidate=86400",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    vary: "Accept-Encoding",
  });
  expect(gunzipSync(await response.arrayBuffer()).toString()).toContain("job-board");
  const again = await app.request("/embed/v1.js", {
    headers: { "if-none-match": response.headers.get("etag") ?? "" },
  });
  expect(again.status).toBe(304);
});

test("a chunk, whose name carries its hash, is kept for ever", async () => {
  const app = await anEmbed();
  const response = await app.request("/embed/chunks/job-board-ABCD1234.js", {
    headers: { "accept-encoding": "gzip;q=0" },
  });
  expect([
    response.headers.get("cache-control"),
    response.headers.get("content-encoding"),
    await response.text(),
  ]).toEqual(["public, max-age=31536000, immutable", null, "export {};"]);
});

test("what the build compressed travels as it did", async () => {
  const response = await (await anEmbed()).request("/embed/chunks/ground-ABCD1234.js", {
    headers: { "accept-encoding": "gzip" },
  });
  expect(Buffer.from(await response.arrayBuffer())).toEqual(COMPRESSED);
});

test.each([
  "/embed/chunks/ground-ABCD1234.js.gz",
  "/embed/none.js",
  "/embed/secret.txt",
  "/embed/../package.json",
  "/embed/%2e%2e%2fpackage.json",
  "/embed/",
])("%s is not served", async (path) => {
  expect((await (await anEmbed()).request(path)).status).toBe(404);
});
