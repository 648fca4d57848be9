import { connect, type Socket } from "node:net";

export interface Load {
  /** Requests a second, all connections together. */
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
  /** How many answers had each status. */
  statuses: Readonly<Record<string, number>>;
}

/**
 * Asks over raw keep-alive connections, each one its next question as soon as it has the answer: the least a client can cost, and times to
 * the microsecond.
 */
export async function load(
  port: number,
  connections: number,
  durationMs: number,
  nextRequest: () => string,
): Promise<Load> {
  const times: number[] = [];
  const statuses: Record<string, number> = {};
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: connections }, () =>
      ask(port, startedAt + durationMs, nextRequest, times, statuses),
    ),
  );
  const seconds = (performance.now() - startedAt) / 1_000;
  times.sort((a, b) => a - b);
  const at = (share: number) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
  return { perSecond: times.length / seconds, p50Ms: at(0.5), p99Ms: at(0.99), statuses };
}

/** The text of a GET; `headers` are whole lines, each with its end. */
export const get = (path: string, headers = ""): string =>
  `GET ${path} HTTP/1.1\r\nHost: localhost\r\n${headers}\r\n`;

function ask(
  port: number,
  until: number,
  nextRequest: () => string,
  times: number[],
  statuses: Record<string, number>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    let [received, needed, askedAt] = [0, 0, 0];
    let head = "";
    const send = () => {
      if (performance.now() >= until) return void socket.end(() => resolve());
      [received, needed, head] = [0, 0, ""];
      askedAt = performance.now();
      socket.write(nextRequest());
    };
    socket.on("connect", send);
    socket.on("error", reject);
    socket.on("data", (chunk: Buffer) => {
      received += chunk.length;
      if (needed === 0) {
        head += chunk.toString("latin1");
        const end = head.indexOf("\r\n\r\n");
        if (end < 0) return;
        needed = end + 4 + Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
      }
      if (received < needed) return;
      times.push(performance.now() - askedAt);
      const status = head.slice(9, 12);
      statuses[status] = (statuses[status] ?? 0) + 1;
      send();
    });
  });
}

/** One question over a connection of its own: its status, its headers as they came, and its content. */
export const askOnce = (port: number, request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket: Socket = connect({ port, host: "127.0.0.1" });
    let text = "";
    socket.on("error", reject);
    socket.on("close", () => resolve(text));
    socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
    socket.write(request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));
  });
