import { snippetOf, THEME } from "@alternance-kit/elements/server";
import { Hono } from "hono";
import { etag } from "hono/etag";
import { raw } from "hono/html";
import { languageOf } from "../html/language.js";
import { PAGE_STYLES } from "../html/page.styles.js";
import { pageResponse } from "../html/page-response.js";
import type { PagesDeps } from "../pages-deps.js";
import { offersFor } from "../service-access.js";
import { PAGE_TEXTS } from "../texts/page-texts.js";
import { BUILDER_STYLES } from "./builder.styles.js";
import { builderTemplate } from "./builder.template.js";
import { optionsOf, tagOf } from "./element-options.js";

/** What the manifest of the embed says that is of use here. */
interface Manifest {
  loader: { path: string; integrity: string };
  files: Record<string, unknown>;
}

/** `GET /embed`: composes the tag for a partner's site. */
export function builderRoutes(deps: PagesDeps) {
  const routes = new Hono();
  routes.get("/embed", etag(), async (c) => {
    const page = new URL(c.req.path + new URL(c.req.url).search, deps.publicUrl);
    const { element, ...asked } = c.req.query();
    const language = languageOf(asked["lang"]);
    const tag = tagOf(element);
    const { loader, script } = await embedOf(deps);
    const siteKey = await deps.siteKey();
    const names = optionsOf(tag).map(({ name }) => name);
    const values: Record<string, string> = {
      // An element about one offer is shown with one that there is.
      ...(names.includes("offer-id") && { "offer-id": await anyOffer(deps, c.req.raw, siteKey) }),
      ...asked,
    };
    const pick = (from: readonly string[]) =>
      Object.fromEntries(from.flatMap((name) => (values[name] ? [[name, values[name]]] : [])));
    const source = { serviceUrl: deps.publicUrl, pinned: loader };
    const attributes = { ...pick(["publishable-key"]), lang: values["tag-lang"] ?? "", ...pick(names) };
    const snippet = snippetOf({ tag, attributes, theme: pick(Object.keys(THEME)) }, source);
    const texts = PAGE_TEXTS[language].builder;
    const { enough, tooLow, tint, allEnough, warning, copied, purposes } = texts;
    return pageResponse(c, {
      page,
      language,
      title: texts.title,
      description: texts.description,
      canonical: `${deps.publicUrl}/embed`,
      styles: [PAGE_STYLES, BUILDER_STYLES],
      head: raw(
        `<script type="module" src="/embed/v1.js"></script><script type="module" src="${script}"></script>`,
      ),
      main: builderTemplate({
        language,
        tag,
        values,
        snippet,
        said: {
          ...source,
          tag,
          siteKey,
          texts: { enough, tooLow, tint, allEnough, warning, copied, purposes },
        },
      }),
    });
  });
  return routes;
}

/** The embed as it is served now: the loader that never changes, and the builder's own script. */
async function embedOf({ fetch, publicUrl }: PagesDeps) {
  const answer = await fetch(new Request(`${publicUrl}/embed/manifest.json`));
  // Safe: the same build wrote it.
  const { loader, files } = (await answer.json()) as Manifest;
  const script = Object.keys(files).find((path) => path.startsWith("chunks/snippet-builder-"));
  if (!script) throw new Error("The embed was built without the builder's script.");
  return { loader: { ...loader, path: `/embed/${loader.path}` }, script: `/embed/${script}` };
}

async function anyOffer(deps: PagesDeps, request: Request, key: string): Promise<string> {
  const { data } = await offersFor(deps, request, key).search({ limit: 1 });
  return data[0]?.id ?? "";
}
