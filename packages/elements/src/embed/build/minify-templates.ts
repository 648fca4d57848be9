import { readFile } from "node:fs/promises";
import { minifyHTMLLiterals } from "minify-literals";
import type { Plugin } from "rolldown";

/** Takes the indentation and comments out of the `html` and `css` templates, which are strings to any minifier of scripts. */
export const minifyTemplates: Plugin = {
  name: "minify-templates",
  load: {
    filter: { id: /\.(?:template|styles)\.ts(?:\?copy)?$/ },
    async handler(id) {
      const source = await readFile(id.replace(/\?copy$/, ""), "utf8");
      const result = await minifyHTMLLiterals(source, { fileName: id, sourceMap: false });
      return { code: result?.code ?? source, moduleType: "ts" };
    },
  },
};
