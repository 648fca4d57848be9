import { Application, ApplicationReceipt, NewApplication } from "@alternance-kit/contract/application";
import { OfferImportDefaults } from "@alternance-kit/contract/offer-import";
import { NewPoolCandidate } from "@alternance-kit/contract/pool-candidate";
import { PROBLEMS, type ProblemCode } from "@alternance-kit/contract/problem";
import type { OpenAPIHono } from "@hono/zod-openapi";
import type { HttpEnv } from "./principal.js";

/** What the document says of the whole API; the operations come from the routes. */
export const ABOUT = {
  openapi: "3.1.0",
  info: {
    title: "Alternance Kit",
    version: "1",
    description:
      "Offers of IT apprenticeship in Occitanie, applications to them, and the packs companies buy. Errors are RFC 9457 problems: act on their `code`. Listings answer `{ data, page: { nextCursor } }` and a `Link` header.",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "/" }],
  tags: [
    "Offers",
    "Feeds",
    "Applications",
    "Candidate space",
    "Uploads",
    "Pool",
    "Dossiers",
    "Packs",
    "Quotes",
    "Orders",
    "Invoices",
    "Partners",
    "Client sessions",
    "References",
    "Simulations",
    "Reference values",
    "Offer alerts",
    "Mails",
  ].map((name) => ({
    name,
  })),
};

/** Registers what no route's schema reaches, and how keys are given. */
export function describe(app: OpenAPIHono<HttpEnv>): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "publishableKey", {
    type: "apiKey",
    in: "query",
    name: "key",
    description:
      "`pk_…`: for pages, from the origins the key lists. It reads what is public, applies, and orders.",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "secretKey", {
    type: "http",
    scheme: "bearer",
    description: "`sk_…`: for servers only; refused when a browser sends it.",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "clientSession", {
    type: "http",
    scheme: "bearer",
    description:
      "`cs_…`, from `POST /v1/client-sessions`: for the elements in pages of yours that your people are logged into. It reaches what names its scopes, from its origin alone, for an hour at most.",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "candidateSession", {
    type: "http",
    scheme: "bearer",
    description:
      "`ca_…`, from `POST /v1/candidate-sessions`, beside the publishable key it was opened with: for a candidate's own space, for an hour.",
  });
  // Multipart bodies are read by their routes, which name the schema without validating by it.
  for (const schema of [
    NewApplication,
    ApplicationReceipt,
    Application,
    OfferImportDefaults,
    NewPoolCandidate,
  ]) {
    app.openAPIRegistry.register(schema.meta()?.id ?? "", schema);
  }
}

/** The page a problem's `type` leads to. */
export function problemPage(code: string): string | undefined {
  if (!Object.hasOwn(PROBLEMS, code)) return undefined;
  const { status, title } = PROBLEMS[code as ProblemCode]; // Safe: checked on the line above.
  return page(
    `${code} — Alternance Kit`,
    `<h1><code>${code}</code></h1><p>${title} (HTTP ${status}).</p><p>The <code>detail</code> of the answer says what to change in your request; its <code>errors</code> name the fields. See <a href="/docs">the API's documentation</a>.</p>`,
  );
}

/** Scalar, from our own origin: nothing is asked of a third party. */
export const docsPage = page(
  "API — Alternance Kit",
  `<div id="app"></div><script src="/docs/scalar.js"></script><script src="/docs/start.js"></script>`,
);

export const DOCS_START = `Scalar.createApiReference("#app", { url: "/openapi.json", withDefaultFonts: false, telemetry: false, hideClientButton: true, agent: { disabled: true } });\n`;

/** Scalar writes its styles into the page; scripts and data come from here only. */
export const DOCS_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

function page(title: string, content: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title></head><body>${content}</body></html>`;
}
