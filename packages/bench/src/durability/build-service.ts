import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const MAIN = fileURLToPath(new URL("main.ts", import.meta.resolve("@alternance-kit/service")));
/** Inside the service's package: there its dependencies are found. */
const BUILT = join(dirname(MAIN), "../node_modules/.cache/durability/main.mjs");

/** The service's command with the workspace's sources in one file, so that it starts as quickly as the published one. Answers its path. */
export async function buildService(): Promise<string> {
  const build = await rolldown({
    input: MAIN,
    platform: "node",
    external: (id) => !/^([./]|@alternance-kit\/|\0)/.test(id),
  });
  await mkdir(dirname(BUILT), { recursive: true });
  await build.write({ file: BUILT, format: "esm", codeSplitting: false });
  await build.close();
  return BUILT;
}
