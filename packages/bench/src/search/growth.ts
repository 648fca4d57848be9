import { connect } from "node:net";
import { get } from "./load.js";

/** What one search took, and how many offers it found: a thousand stand for all that are more. */
export interface Timed {
  ms: number;
  total: number;
}

/** Asks one search after the other over one connection, for a time. */
export async function askInTurn(
  port: number,
  durationMs: number,
  nextAddress: () => string,
): Promise<readonly Timed[]> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  const timed: Timed[] = [];
  let text = "";
  let answered: (() => void) | undefined;
  const failed = new Promise<never>((_resolve, reject) => socket.once("error", reject));
  socket.on("data", (chunk: Buffer) => {
    text += chunk.toString("latin1");
    const end = text.indexOf("\r\n\r\n");
    if (end >= 0 && text.length >= end + 4 + Number(/\r\ncontent-length: (\d+)/i.exec(text)?.[1] ?? 0))
      answered?.();
  });
  const until = performance.now() + durationMs;
  while (performance.now() < until) {
    text = "";
    const whole = new Promise<void>((resolve) => {
      answered = resolve;
    });
    const askedAt = performance.now();
    socket.write(get(nextAddress()));
    await Promise.race([whole, failed]);
    timed.push({ ms: performance.now() - askedAt, total: Number(/"total":(\d+)/.exec(text)?.[1]) });
  }
  socket.destroy();
  return timed;
}

/** From ten offers found to as many as are counted: what more offers on the board do to searches that find as much. */
export const findsAsMuch = ({ total }: Timed): boolean => total >= 10 && total < 1_000;

export function p99Of(timed: readonly Timed[]): number {
  const sorted = timed.map(({ ms }) => ms).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN;
}
