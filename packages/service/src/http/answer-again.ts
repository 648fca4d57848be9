import type { IncomingMessage } from "node:http";
import type { Reader, Revision } from "../db/reader.js";
import { entityTag, matchesTag } from "./entity-tag.js";
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
  wrap<Rest extends unknown[]>(fetch: Fetch<Rest>, path: string): Fetch<Rest>;
}

/**
 * Gives answers of public reads again, as long as no write changed what they show or who may read them, and no time passed that does.
 * An answer is first made by the whole chain of middleware, and kept with all its headers; a repeated one has a request id and a line
 * of the log of its own. What is asked with `Authorization` always goes through the chain.
 */
export function answerAgain({ reader, now, newRequestId, log }: AnswerAgainDeps): AnswerAgain {
  const answers = new KeptAnswers();
  const allowed = new WeakMap<Request, Repeatable>();

  const repeat = (answer: KeptAnswer, path: string, ifNoneMatch: string | undefined): Response => {
    const startedAt = performance.now();
    const requestId = newRequestId();
    const isKnown = ifNoneMatch !== undefined && matchesTag(ifNoneMatch, answer.etag);
    const status = isKnown ? 304 : 200;
    const { "content-type": contentType, ...headers } = answer.headers;
    const response = isKnown
      ? new Response(null, { status, headers: { ...headers, "x-request-id": requestId } })
      : new Response(answer.body, { headers: { ...answer.headers, "x-request-id": requestId } });
    const ms = Math.round((performance.now() - startedAt) * 10) / 10;
    log({ requestId, method: "GET", path, status, ms, partnerId: answer.partnerId });
    return response;
  };

  const keep = (address: string, revision: Revision, request: Request, response: Response): Response => {
    const repeatable = allowed.get(request);
    if (!repeatable || (response.status !== 200 && response.status !== 304)) return response;
    const headers: Record<string, string> = Object.fromEntries(response.headers);
    headers["content-type"] = "application/json";
    delete headers["x-request-id"];
    answers.keep(address, revision, {
      body: Buffer.from(repeatable.json),
      headers,
      etag: headers["etag"] ?? entityTag(repeatable.json),
      partnerId: repeatable.partnerId,
      holdsUntil: repeatable.holdsUntil,
    });
    return response;
  };

  return {
    allow: (request, answer) => void allowed.set(request, answer),
    wrap:
      (fetch, path) =>
      (request, ...rest) => {
        const asked = readAsked(request, rest[0], path);
        if (!asked) return fetch(request, ...rest);
        const answer = (revision: Revision): Response | Promise<Response> => {
          const kept = answers.find(asked.address, revision, now().getTime());
          if (kept) return repeat(kept, path, asked.ifNoneMatch);
          const response = fetch(request, ...rest);
          return response instanceof Promise
            ? response.then((made) => keep(asked.address, revision, request, made))
            : keep(asked.address, revision, request, response);
        };
        const revision = reader.revision();
        return revision instanceof Promise ? revision.then(answer) : answer(revision);
      },
  };
}

interface Asked {
  /** Who asks what: the origin, then the path with its query, the key in it. */
  address: string;
  ifNoneMatch: string | undefined;
}

/** Reads a request that may be answered again. Node's own request is read where there is one: making a `Request`'s headers costs more than the answer. */
function readAsked(request: Request, env: unknown, path: string): Asked | undefined {
  const incoming = incomingOf(env);
  const target = incoming?.url ?? request.url.slice(request.url.indexOf("/", "https://".length));
  if (!target.startsWith(path) || (target.length > path.length && target[path.length] !== "?"))
    return undefined;
  if ((incoming?.method ?? request.method) !== "GET") return undefined;
  const header = (name: "authorization" | "origin" | "if-none-match") =>
    incoming ? incoming.headers[name] : (request.headers.get(name) ?? undefined);
  if (header("authorization") !== undefined) return undefined;
  return { address: `${header("origin") ?? ""} ${target}`, ifNoneMatch: header("if-none-match") };
}

const incomingOf = (env: unknown): IncomingMessage | undefined =>
  typeof env === "object" && env !== null && "incoming" in env
    ? (env.incoming as IncomingMessage)
    : undefined; // Safe: @hono/node-server's own bindings.
