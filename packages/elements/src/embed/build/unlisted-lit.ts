import type { Plugin } from "rolldown";

/** How Lit lists itself on the page for its own warnings, and how it lets itself be patched where browsers have no shadow DOM of their own. */
const LISTING = /\(\w+\.(?:reactiveElement|litElement|litHtml)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g;
const PATCHING = /\w+\.(?:reactiveElement|litElement|litHtml)PolyfillSupport/g;

/** Takes both out of Lit: a copy inside the embed has nobody to tell of its version, and every browser it runs in has shadow DOM. */
export const unlisted = (source: string): string =>
  source.replace(LISTING, "void 0").replace(PATCHING, "void 0");

export const unlistedLit: Plugin = {
  name: "unlisted-lit",
  transform: {
    filter: { id: /(?:reactive-element|lit-element|lit-html)\.js$/ },
    handler: (code) => ({ code: unlisted(code) }),
  },
};
