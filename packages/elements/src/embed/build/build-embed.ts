import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { embedFiles } from "./embed-files.js";
import { compressed } from "./gzip.js";
import { licenses } from "./licenses.js";
import { manifestOf } from "./manifest.js";
import { serverFile } from "./server-file.js";

/** Writes `dist/embed/`, which the service serves under `/embed/`, and `dist/server/`, which renders the same on a server. */
const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = join(root, "dist/embed");
const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

const files = await compressed(await embedFiles(root, version));
await rm(folder, { recursive: true, force: true });
for (const { path, contents, gzipped } of files) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), contents);
  await writeFile(join(folder, `${path}.gz`), gzipped);
}
await writeJson("manifest.json", manifestOf(version, files));
await writeJson("licenses.json", await licenses());
await mkdir(join(root, "dist/server"), { recursive: true });
await writeFile(join(root, "dist/server/server.js"), await serverFile(root));

function writeJson(name: string, content: unknown): Promise<void> {
  return writeFile(join(folder, name), `${JSON.stringify(content, null, 2)}\n`);
}
