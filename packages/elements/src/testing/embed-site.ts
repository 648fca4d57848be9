import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import {
  aChallenge,
  anOffer,
  anOfferPage,
  anOrder,
  aPack,
  aPoolReceipt,
  aQuote,
  aReceipt,
} from "@alternance-kit/testing/answers";
import { launchBrowser } from "@alternance-kit/testing/launch-browser";
import type { BrowserContext, Page } from "playwright";
import type { EmbedFile } from "../embed/build/embed-files.js";
import { costAnswer } from "./cost-answer.js";
import { someFacets } from "./facets.js";
import { someOffers } from "./offers.js";
import { someApplications } from "./pipeline.js";
import { aCandidateSpace } from "./space.js";

/** The service as pages see it, a host page on another origin, and a browser that visits it. */
export interface EmbedSite {
  serviceUrl: string;
  /** A fresh visit of a page whose body is given; the policy is the strictest one that can work. */
  visit(body: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

export interface VisitOptions {
  head?: string;
  lang?: string;
  /** Without it the page comes from a host that a browser does not trust, as one without TLS. */
  isSecure?: boolean;
}

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Paths under `/embed/` asked for so far, each once. */
  asked(): string[];
  /** Bytes of the simulations answered so far, as they travelled. */
  answered(): number;
  /** The bodies of the applications received so far. */
  applied: string[];
  /** Every error of a script, refusal by the policy, and request to a third party. */
  wrongs: string[];
  /** What was written to the console as a warning. */
  warnings: string[];
}

const ANSWERS: Readonly<Record<string, { status: number; body: unknown }>> = {
  "GET /v1/offers": { status: 200, body: anOfferPage(someOffers(), { facets: someFacets() }) },
  [`GET /v1/offers/${anOffer().id}`]: { status: 200, body: anOffer() },
  "GET /v1/application-challenges": { status: 200, body: aChallenge() },
  "POST /v1/uploads": { status: 201, body: { id: "upl_cv", receivedBytes: 0 } },
  "PATCH /v1/uploads/upl_cv": { status: 204, body: undefined },
  "POST /v1/applications": { status: 201, body: aReceipt() },
  "POST /v1/pool-candidates": { status: 201, body: aPoolReceipt() },
  "GET /v1/applications": { status: 200, body: { data: someApplications(), page: { nextCursor: null } } },
  "GET /v1/applications/app_1": { status: 200, body: someApplications()[0] },
  "POST /v1/candidate-links": { status: 200, body: { status: "accepted", validForSeconds: 1_800 } },
  "POST /v1/candidate-sessions": {
    status: 200,
    body: { token: "ca_1", expiresAt: new Date(Date.now() + 3_600_000).toISOString() },
  },
  "GET /v1/candidate-space": { status: 200, body: aCandidateSpace() },
  "GET /v1/packs": { status: 200, body: { data: [aPack()], page: { nextCursor: null } } },
  "POST /v1/quotes": { status: 201, body: aQuote() },
  "POST /v1/orders": { status: 201, body: anOrder() },
};

export async function embedSite(files: readonly EmbedFile[]): Promise<EmbedSite> {
  let answered = 0;
  let applied: string[] = [];
  const scripts = new Map(files.map(({ path, contents }) => [`/embed/${path}`, contents]));
  const service = await listening(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://service");
    response.setHeader("Access-Control-Allow-Origin", "*");
    response.setHeader("Access-Control-Allow-Methods", "GET, POST, PATCH");
    response.setHeader(
      "Access-Control-Allow-Headers",
      "Authorization, Content-Type, Idempotency-Key, Upload-Length, Upload-Metadata, Upload-Offset",
    );
    const script = scripts.get(pathname);
    if (script !== undefined) return response.setHeader("Content-Type", "text/javascript").end(script);
    if (request.method === "POST" && pathname === "/v1/simulations/cost") {
      const answer = await costAnswer(await text(request), searchParams.get("lang") === "en" ? "en" : "fr");
      answered += answer.length;
      response.writeHead(200, { "Content-Type": "application/json", "Content-Encoding": "gzip" });
      return response.end(answer);
    }
    if (request.method === "POST" && pathname === "/v1/applications") applied.push(await text(request));
    const answer = ANSWERS[`${request.method} ${pathname}`];
    response.writeHead(request.method === "OPTIONS" ? 204 : (answer?.status ?? 404), {
      "Content-Type": "application/json",
    });
    return response.end(answer?.body && JSON.stringify(answer.body));
  });
  let html = "";
  const serviceUrl = urlOf(service);
  const policy = `default-src 'none'; script-src ${serviceUrl}; connect-src ${serviceUrl}; require-trusted-types-for 'script'; trusted-types alternance-kit`;
  const host = await listening((_request, response) =>
    response.writeHead(200, { "Content-Type": "text/html", "Content-Security-Policy": policy }).end(html),
  );
  const browser = await launchBrowser(`--host-resolver-rules=MAP ${PLAIN_HOST} localhost`);

  return {
    serviceUrl,
    async visit(
      body,
      {
        head = `<script type="module" src="${serviceUrl}/embed/v1.js"></script>`,
        lang = "fr",
        isSecure = true,
      } = {},
    ) {
      answered = 0;
      applied = [];
      const hostUrl = isSecure ? urlOf(host) : urlOf(host).replace("localhost", PLAIN_HOST);
      html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Une école</title>${head}</head><body>${body}</body></html>`;
      const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1024, height: 800 } });
      const page = await context.newPage();
      const [wrongs, warnings, asked]: [string[], string[], Set<string>] = [[], [], new Set()];
      page.on("pageerror", ({ message }) => wrongs.push(message));
      page.on("console", (message) => {
        if (message.type() === "error") wrongs.push(message.text());
        if (message.type() === "warning") warnings.push(message.text());
      });
      page.on("request", (request) => {
        const { origin, pathname } = new URL(request.url());
        if (pathname.startsWith("/embed/")) asked.add(pathname.slice("/embed/".length));
        else if (![serviceUrl, hostUrl, "null"].includes(origin)) wrongs.push(`asked ${request.url()}`);
      });
      await page.goto(hostUrl);
      return { page, context, wrongs, warnings, asked: () => [...asked], answered: () => answered, applied };
    },
    async close() {
      await browser.close();
      for (const server of [service, host]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

/** Neither `localhost` nor behind TLS. */
const PLAIN_HOST = "school.example";

async function listening(
  answer: (request: IncomingMessage, response: ServerResponse) => unknown,
): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request, response);
    request.resume();
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return server;
}

const urlOf = (server: Server): string => `http://localhost:${(server.address() as AddressInfo).port}`;
