import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

/** InstantSearch's board as its user would ship it: only the widgets it uses, minified. */
export async function bundleInstantSearch(): Promise<string> {
  const build = await rolldown({
    input: fileURLToPath(new URL("instant-search-board.ts", import.meta.url)),
    platform: "browser",
    transform: { target: "es2022", define: { "process.env.NODE_ENV": '"production"' } },
  });
  const { output } = await build.generate({ format: "esm", minify: true, comments: false });
  await build.close();
  const [chunk] = output;
  return chunk.code;
}
