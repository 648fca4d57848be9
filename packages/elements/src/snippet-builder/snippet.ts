import type { Theme } from "../theme/tokens.js";

/** What someone chose for a tag. Empty values say nothing. */
export interface SnippetChoices {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  theme: Theme;
}

/** Where a page gets the elements from. */
export interface SnippetSource {
  /** Without a slash at its end. */
  serviceUrl: string;
  /** The loader that never changes, from the service's address, with its hash as the `integrity` attribute wants it. */
  pinned: { path: string; integrity: string };
}

/** What to put into a site: each is whole, and can be copied as it is. */
export interface Snippet {
  /** The script and the tag. */
  tag: string;
  /** The script of this very version, which the browser checks. */
  pinnedScript: string;
  /** What the site's policy has to allow. */
  policy: string;
  /** The looks, for the site's style sheet; empty where none were chosen. */
  css: string;
}

/** Needs nothing of the service but its scripts. */
const ASKS_NOTHING: ReadonlySet<string> = new Set(["alternance-cost-simulator"]);

export function snippetOf(choices: SnippetChoices, { serviceUrl, pinned }: SnippetSource): Snippet {
  const { tag, attributes, theme } = choices;
  const needsKey = !ASKS_NOTHING.has(tag);
  // A site has a key of its own: where it is not given yet, its place is shown.
  const written = Object.entries({
    ...(needsKey && { "publishable-key": "pk_live_…" }),
    ...given(attributes),
  }).map(([name, value]) => (value === "true" ? ` ${name}` : ` ${name}="${escaped(value)}"`));
  const looks = Object.entries(theme).filter(([, value]) => value && !/[;{}]/.test(value));
  const connect = needsKey ? ` connect-src ${serviceUrl};` : "";
  return {
    tag: `<script type="module" src="${serviceUrl}/embed/v1.js"></script>\n<${tag}${written.join("")}></${tag}>`,
    pinnedScript: `<script type="module" src="${serviceUrl}${pinned.path}"\n  integrity="${pinned.integrity}" crossorigin></script>`,
    policy: `script-src ${serviceUrl};${connect}\nrequire-trusted-types-for 'script'; trusted-types alternance-kit`,
    css: looks.length ? `${tag} {\n${looks.map(([name, value]) => `  ${name}: ${value};\n`).join("")}}` : "",
  };
}

const given = (attributes: SnippetChoices["attributes"]) =>
  Object.fromEntries(Object.entries(attributes).filter(([, value]) => value));

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
