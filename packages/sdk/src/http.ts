import { type ApiError, ConnectionError, isApiError } from "./errors.js";
import { type Query, queryString } from "./query.js";
import { refusal } from "./refusal.js";
import { type Failure, retryDelay } from "./retry.js";
import { sleep } from "./sleep.js";

/** What `fetch` is used for here: less than the platform's, so that an app's own handler can stand in. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export interface ClientOptions {
  /** A publishable key (`pk_…`) or a client session's token (`cs_…`) in browsers; a secret key (`sk_…`) on servers only. */
  key: string;
  /** Where the service answers, without `/v1`: `https://alternance.example.org`. */
  baseUrl: string;
  /** Another `fetch` than the platform's. */
  fetch?: Fetch;
  /** How often a request that may be repeated is tried again: 2 unless told. */
  maxRetries?: number;
  /** Milliseconds a try may take, uploads and downloads apart: 30,000 unless told. */
  timeoutMs?: number;
}

/** The rest is for tests: where time and chance come from. */
export interface HttpOptions extends ClientOptions {
  sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  random?: () => number;
  now?: () => number;
}

/** For every request. */
export interface RequestOptions {
  /** Aborting it makes the promise reject with the signal's reason, an `AbortError` unless another was given. */
  signal?: AbortSignal | undefined;
}

/** For requests that make something. */
export interface CreateOptions extends RequestOptions {
  /** The same key again makes nothing new and answers the same; one is made up for each call unless given. */
  idempotencyKey?: string | undefined;
}

export interface HttpRequest<T> extends CreateOptions {
  /** GET unless told. */
  method?: "POST" | "PUT" | "PATCH" | "DELETE";
  query?: Query | undefined;
  json?: unknown;
  form?: FormData;
  /** A file as it is; its media type goes in `headers`. */
  bytes?: Blob;
  /** Beside those that the client sets. */
  headers?: Record<string, string>;
  /** Another way of sending than the client's. */
  fetch?: Fetch | undefined;
  /** Reads the answer, as JSON unless told. The time limit covers JSON alone. */
  read?: (response: Response) => Promise<T>;
}

/**
 * Sends one request to a path of the service, and again where that can help and cannot harm.
 * @throws {ApiError} when the service refuses it
 * @throws {ConnectionError} when no answer of the service was had
 */
export type Http = <T>(path: string, request?: HttpRequest<T>) => Promise<T>;

/**
 * The ground under every resource: `offers(createHttp({ key, baseUrl }))` takes into a page what it uses, and no more.
 * @throws {Error} when given a secret key in a page
 */
export function createHttp(options: HttpOptions): Http {
  const {
    maxRetries = 2,
    timeoutMs = 30_000,
    sleep: wait = sleep,
    random = Math.random,
    now = Date.now,
  } = options;
  const key = options.key.trim();
  const base = options.baseUrl.replace(/\/+$/, "");
  const isSecret = key.startsWith("sk_");
  // Secret keys would be read by every visitor. The service refuses them too, but by then they have travelled.
  if (isSecret && "document" in globalThis) {
    throw new Error("A secret key is not for browsers: use the publishable one (pk_…).");
  }
  const isBearer = isSecret || key.startsWith("cs_");

  return async <T>(path: string, request: HttpRequest<T> = {}): Promise<T> => {
    const { method = "GET", query, json, form, bytes, signal, idempotencyKey, read } = request;
    // In the query, a publishable key needs no header: a public read then asks no CORS preflight.
    const url = base + path + queryString({ ...query, key: isBearer ? undefined : key });
    const headers = {
      ...(isBearer && { Authorization: `Bearer ${key}` }),
      ...(json ? { "Content-Type": "application/json" } : {}),
      ...(idempotencyKey && { "Idempotency-Key": idempotencyKey }),
      ...request.headers,
    };
    const body = form ?? bytes ?? (json ? JSON.stringify(json) : null);
    const mayRepeat = method === "GET" || idempotencyKey;

    for (let retries = 0; ; retries++) {
      const signals = form || read ? [] : [AbortSignal.timeout(timeoutMs)];
      if (signal) signals.push(signal);
      let error: ApiError | ConnectionError;
      let failure: Failure = {};
      try {
        const send = request.fetch ?? options.fetch ?? fetch;
        const response = await send(url, { method, headers, body, signal: AbortSignal.any(signals) });
        if (response.ok) return await (read ? read(response) : response.json());
        error = await refusal(response);
        failure = {
          status: response.status,
          code: isApiError(error) ? error.code : undefined,
          retryAfter: response.headers.get("Retry-After"),
        };
      } catch (cause) {
        error = new ConnectionError("No answer from the service.", { cause });
      }
      signal?.throwIfAborted();
      const delay = retryDelay(failure, retries, random, now);
      if (!mayRepeat || retries >= maxRetries || delay === undefined) throw error;
      await wait(delay, signal);
    }
  };
}
