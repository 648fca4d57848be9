import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { getRequestListener } from "@hono/node-server";

export interface Listening {
  /** The port in use, the one asked for or, for 0, the one the system chose. */
  port: number;
  /** Stops taking connections, lets requests under way end for `graceMs`, then cuts what is left. */
  close(graceMs?: number): Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

/**
 * How long an idle connection is kept. Node's five seconds end while a visitor fills in a form, and what is sent at that very moment is cut:
 * longer than a pause between two fields, shorter than Node's limit for a request's headers.
 */
const KEEP_ALIVE_MS = 45_000;

/** What is served; `again`, where there is one, is asked first. */
export interface Served {
  fetch: Fetch;
  again?: { answer(incoming: IncomingMessage, outgoing: ServerResponse): boolean };
}

/** Serves an app over HTTP. @throws the system's error (`EADDRINUSE`, `EACCES`…) when the port cannot be had. */
export async function listen(
  { fetch, again }: Served,
  { port, host }: { port: number; host?: string | undefined },
): Promise<Listening> {
  const answer = getRequestListener(fetch);
  const server = createServer((incoming, outgoing) => {
    if (!again?.answer(incoming, outgoing)) void answer(incoming, outgoing);
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host }, () => {
      server.off("error", reject);
      resolve();
    });
  });
  return { port: portOf(server), close: (graceMs = 10_000) => close(server, graceMs) };
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address.port;
}

async function close(server: Server, graceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const cut = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(cut);
}
