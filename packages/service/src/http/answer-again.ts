import type { IncomingMessage, ServerResponse } from "node:http";
import type { Reader, Revision } from "../db/reader.js";
import { matchesTag } from "./entity-tag.js";
import { type KeptAnswer, KeptAnswers } from "./kept-answers.js";

export interface AnswerAgainDeps {
  reader: Pick<Reader, "revision">;
  now(): Date;
  newRequestId(): string;
  log(event: {
    requestId: string;
    method: string;
    path: string;
    status: number;
    ms: number;
    partnerId: string | undefined;
  }): void;
}

type Fetch<Rest extends unknown[]> = (request: Request, ...rest: Rest) => Response | Promise<Response>;

/** What a route says of an answer that may be given again. */
export interface Repeatable {
  json: string;
  partnerId: string;
  /** Milliseconds since 1970. */
  holdsUntil: number;
}

export interface AnswerAgain {
  /** Called by a route whose answer, if it is a success, depends on the address, the origin and the data alone. */
  allow(request: Request, answer: Repeatable): void;
  /** The same fetch; what was asked before is answered before anything else is done. */
  wrap<Rest extends unknown[]>(fetch: Fetch<Rest>): Fetch<Rest>;
  /** Answers one of Node's own requests if it was asked before, at the least cost; otherwise does nothing, and answers false. */
  answer(incoming: IncomingMessage, outgoing: ServerResponse): boolean;
}

/** Header lines as Node writes them: names and values in turn. */
type Lines = readonly string[];
type Kept = KeptAnswer & { headersOfKnown: Record<string, string>; lines: Lines; linesOfKnown: Lines };

interface Asked {
  /** Who asks what: the origin, then the path with its query, the key in it. */
  address: string;
  ifNoneMatch: string | undefined;
}

/**
 * Gives the answers of the public read at `path` again, as long as no write changed what they show or who may read them, and no time passed
 * that does. An answer is first made by the whole chain of middleware, and kept with all its headers; a repeated one has a request id and a
 * line of the log of its own. What is asked with `Authorization` always goes through the chain.
 */
export function answerAgain({ reader, now, newRequestId, log }: AnswerAgainDeps, path: string): AnswerAgain {
  const answers = new KeptAnswers<Kept>();
  const allowed = new WeakMap<Request, Repeatable>();

  let revisionOfTurn: Revision | Promise<Revision> | undefined;
  /**
   * What is read in one turn of the event loop had been sent before the turn began, so no write was answered in between: one look at the
   * database, which costs as much as the rest of a 304, does for all of it.
   */
  const lookOnce = (): Revision | Promise<Revision> => {
    if (revisionOfTurn === undefined) {
      revisionOfTurn = reader.revision();
      setImmediate(() => {
        revisionOfTurn = undefined;
      });
    }
    return revisionOfTurn;
  };

  /** What a repeated answer is to be: its status, and its own id, which is logged. */
  const repeat = ({ etag, partnerId }: Kept, { ifNoneMatch }: Asked) => {
    const requestId = newRequestId();
    const isKnown = ifNoneMatch !== undefined && matchesTag(ifNoneMatch, etag);
    log({ requestId, method: "GET", path, status: isKnown ? 304 : 200, ms: 0, partnerId });
    return { requestId, isKnown };
  };

  const respond = (kept: Kept, asked: Asked): Response => {
    const { requestId, isKnown } = repeat(kept, asked);
    const own = { "x-request-id": requestId };
    if (!isKnown) return new Response(kept.body, { headers: { ...kept.headers, ...own } });
    return new Response(null, { status: 304, headers: { ...kept.headersOfKnown, ...own } });
  };

  const keep = (asked: Asked, revision: Revision, request: Request, response: Response): Response => {
    const repeatable = allowed.get(request);
    if (repeatable && (response.status === 200 || response.status === 304))
      answers.keep(asked.address, revision, toKept(repeatable, response.headers));
    return response;
  };

  return {
    allow: (request, answer) => void allowed.set(request, answer),
    wrap:
      (fetch) =>
      (request, ...rest) => {
        const asked = read(request, path);
        if (!asked) return fetch(request, ...rest);
        const answer = (revision: Revision): Response | Promise<Response> => {
          const kept = answers.find(asked.address, revision, now().getTime());
          if (kept) return respond(kept, asked);
          const response = fetch(request, ...rest);
          return response instanceof Promise
            ? response.then((made) => keep(asked, revision, request, made))
            : keep(asked, revision, request, response);
        };
        const revision = reader.revision();
        return revision instanceof Promise ? revision.then(answer) : answer(revision);
      },
    answer(incoming, outgoing) {
      const asked = readIncoming(incoming, path);
      if (!asked) return false;
      const revision = lookOnce();
      if (revision instanceof Promise) return false;
      const kept = answers.find(asked.address, revision, now().getTime());
      if (!kept) return false;
      const { requestId, isKnown } = repeat(kept, asked);
      const lines = isKnown ? kept.linesOfKnown : kept.lines;
      outgoing.writeHead(isKnown ? 304 : 200, [...lines, "x-request-id", requestId]);
      outgoing.end(isKnown ? undefined : kept.body);
      return true;
    },
  };
}

/**
 * The headers of a 304 (RFC 9110, 15.4.5), and those by which a browser lets a page of another origin read it. All others stand in the
 * answer that the client has: sent again, they would cost more than the rest.
 */
const OF_KNOWN: ReadonlySet<string> = new Set([
  "cache-control",
  "etag",
  "vary",
  "access-control-allow-origin",
  "access-control-expose-headers",
]);

/** Made of a 304 too: as the chain makes it, it has every header of its 200 but the content's. */
function toKept({ json, partnerId, holdsUntil }: Repeatable, made: Headers): Kept {
  const { "x-request-id": _own, ...shared }: Record<string, string> = Object.fromEntries(made);
  const headers: Record<string, string> = { ...shared, "content-type": "application/json" };
  const headersOfKnown = Object.fromEntries(Object.entries(headers).filter(([name]) => OF_KNOWN.has(name)));
  const body = Buffer.from(json);
  return {
    body,
    headers,
    etag: headers["etag"] ?? "",
    partnerId,
    holdsUntil,
    lines: [...Object.entries(headers), ["content-length", String(body.byteLength)]].flat(),
    headersOfKnown,
    linesOfKnown: Object.entries(headersOfKnown).flat(),
  };
}

function read(request: Request, path: string): Asked | undefined {
  const { url, method, headers } = request;
  const target = url.slice(url.indexOf("/", "https://".length));
  if (method !== "GET" || !isOf(path, target) || headers.has("authorization")) return undefined;
  return toAsked(target, headers.get("origin") ?? undefined, headers.get("if-none-match") ?? undefined);
}

/** Reads the header lines as they came: making an object of them all would cost more than the answer. */
function readIncoming({ url = "", method, rawHeaders }: IncomingMessage, path: string): Asked | undefined {
  if (method !== "GET" || !isOf(path, url)) return undefined;
  let origin: string | undefined;
  let ifNoneMatch: string | undefined;
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = rawHeaders[at] ?? "";
    if (name.length === "origin".length && name.toLowerCase() === "origin") origin = rawHeaders[at + 1];
    if (name.length !== "authorization".length) continue;
    const folded = name.toLowerCase();
    if (folded === "authorization") return undefined;
    if (folded === "if-none-match") ifNoneMatch = rawHeaders[at + 1];
  }
  return toAsked(url, origin, ifNoneMatch);
}

const toAsked = (target: string, origin = "", ifNoneMatch: string | undefined): Asked => ({
  address: `${origin} ${target}`,
  ifNoneMatch,
});

const isOf = (path: string, target: string): boolean =>
  target.startsWith(path) && (target.length === path.length || target[path.length] === "?");
