import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { anOffer, anOfferPage, anOfferSummary, aReceipt } from "@alternance-kit/testing/answers";
import { getRequestListener } from "@hono/node-server";
import { Hono } from "hono";
import type { Browser, BrowserContextOptions, Page } from "playwright";
import { createPages } from "../create-pages.js";

export const NOW = new Date("2026-12-01T09:00:00.000Z");

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: Headers;
}

/** Pages on other origins ask too. */
const OPEN = { "access-control-allow-origin": "*" };

export type Answer = (request: Request) => Response | undefined | Promise<Response | undefined>;

/** The pages before a service that answers what a test says, and else with one page of offers. */
export function aSite({
  answer = () => undefined,
  originsOf = async () => [],
  publicUrl = "http://service.example",
}: {
  answer?: Answer;
  originsOf?: (key: string) => Promise<readonly string[]>;
  publicUrl?: string;
} = {}) {
  const asked: Asked[] = [];
  const service = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    asked.push({
      method: request.method,
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
    });
    const given = await answer(request);
    if (given) return given;
    if (url.pathname === "/v1/offers") return Response.json(anOfferPage([anOfferSummary()]));
    if (url.pathname === `/v1/offers/${anOffer().id}`) return Response.json(anOffer());
    if (url.pathname === "/v1/applications") {
      await request.arrayBuffer();
      return Response.json(aReceipt(), { status: 201 });
    }
    if (url.pathname.startsWith("/embed/")) return embedFile(url.pathname);
    return problem("offer_not_found", 404);
  };
  const pages = createPages({
    fetch: service,
    publicUrl,
    siteKey: async () => "pk_test_site",
    originsOf,
    now: () => NOW,
    newFormStamp: (offerId) => `stamp of ${offerId}`,
    newIdempotencyKey: () => `attempt-${asked.length}`,
  });
  const app = new Hono();
  app.route("/", pages);
  app.all("*", async (c) => {
    const { status, headers, body } = await service(c.req.raw);
    return new Response(body, { status, headers: { ...Object.fromEntries(headers), ...OPEN } });
  });
  return {
    app,
    asked,
    get: (path: string, headers: Record<string, string> = {}) => app.request(publicUrl + path, { headers }),
  };
}

export const problem = (code: string, status: number, errors: object[] = []): Response =>
  Response.json(
    {
      type: "about:blank",
      title: code,
      status,
      code,
      detail: code,
      instance: "/",
      requestId: "req_1",
      errors,
    },
    { status, headers: { "content-type": "application/problem+json" } },
  );

const FOLDER = dirname(
  createRequire(import.meta.url).resolve("@alternance-kit/elements/embed/manifest.json"),
);

async function embedFile(path: string): Promise<Response> {
  const file = join(FOLDER, path.slice("/embed/".length));
  const type = file.endsWith(".json") ? "application/json" : "text/javascript";
  return new Response(await readFile(file), {
    headers: { "content-type": type },
  });
}

/** A fetch handler behind a port of this machine. */
export async function listening(fetch: (request: Request) => Response | Promise<Response>) {
  const server = createServer(getRequestListener(fetch));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo; // Safe: it listens on a port.
  return {
    url: `http://localhost:${port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The site on a port, its own address being that one. */
export async function served(options: { answer?: Answer } = {}) {
  const handler: { fetch: (request: Request) => Response | Promise<Response> } = {
    fetch: () => new Response(),
  };
  const server = await listening((request) => handler.fetch(request));
  const site = aSite({ ...options, publicUrl: server.url });
  handler.fetch = (request) => site.app.fetch(request);
  return { ...site, ...server };
}

/** A page that notes every error of a script, every refusal by a policy, and every request. */
export async function aPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; wrongs: string[]; requests: string[] }> {
  const context = await browser.newContext({
    locale: "fr-FR",
    viewport: { width: 1024, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  const [wrongs, requests]: [string[], string[]] = [[], []];
  page.on("pageerror", ({ message }) => wrongs.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrongs.push(message.text());
  });
  page.on("request", (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  return { page, wrongs, requests };
}
