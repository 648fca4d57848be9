import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { embedFiles } from "./embed-files.js";
import { manifestOf } from "./manifest.js";

/** Writes `dist/embed/`: what the service serves under `/embed/`. */
const root = fileURLToPath(new URL("../../..", import.meta.url));
const folder = join(root, "dist/embed");
const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));

const files = await embedFiles(root, version);
await rm(folder, { recursive: true, force: true });
for (const { path, contents } of files) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), contents);
}
await writeFile(join(folder, "manifest.json"), `${JSON.stringify(manifestOf(version, files), null, 2)}\n`);
