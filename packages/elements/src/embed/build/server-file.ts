import { rolldown } from "rolldown";
import { minifyTemplates } from "./minify-templates.js";

/**
 * The elements as a server runs them, in one file. Their templates go through what the embed's go through: a page takes over only what
 * was rendered from the very same template. Lit stays an import, which on a server is another build of it.
 */
export async function serverFile(root: string): Promise<string> {
  const build = await rolldown({
    input: `${root}/src/server/server.ts`,
    platform: "node",
    external: /^lit(?:\/|$)/,
    plugins: [minifyTemplates],
  });
  const { output } = await build.generate({ format: "esm", comments: false, codeSplitting: false });
  await build.close();
  return output[0].code;
}
