import { connect, createServer, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** When the network is cut: once so many bytes have gone up to the service, or come down from it, since it was there. */
export interface Cut {
  way: "up" | "down";
  afterBytes: number;
  /** Whether the service is left to wait: a phone that loses its network says nothing to anyone. */
  isSilent: boolean;
}

/** A TCP proxy in front of a port of this machine. At each cut every connection ends, and the network is there again at once. */
export async function aCuttingProxy(port: number, cuts: readonly Cut[]) {
  const left = [...cuts];
  const all = new Set<Socket>();
  const open = new Map<Socket, Socket>();
  const bytes = { up: 0, down: 0 };
  let sinceCut = { up: 0, down: 0 };

  const cutNow = ({ isSilent }: Cut) => {
    left.shift();
    sinceCut = { up: 0, down: 0 };
    for (const [client, service] of open) {
      client.resetAndDestroy();
      if (!isSilent) service.end();
    }
    open.clear();
  };
  const server = createServer((client) => {
    const service = connect({ port, host: "127.0.0.1" });
    open.set(client, service);
    for (const socket of [client, service]) {
      all.add(socket);
      socket.on("error", () => {});
    }
    const forward = (way: Cut["way"], from: Socket, to: Socket) => {
      from.on("data", (chunk: Buffer) => {
        if (!open.has(client)) return;
        const cut = left[0]?.way === way ? left[0] : undefined;
        const most = cut ? cut.afterBytes - sinceCut[way] : chunk.length + 1;
        const part = chunk.subarray(0, Math.max(0, most));
        sinceCut[way] += part.length;
        bytes[way] += part.length;
        if (part.length) to.write(part);
        if (cut && most <= chunk.length) cutNow(cut);
      });
      from.on("close", () => {
        if (open.delete(client)) to.end();
      });
    };
    forward("up", client, service);
    forward("down", service, client);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = () => {
    for (const socket of all) socket.destroy();
    server.close();
  };
  onTestFinished(close);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The proxy has no port.");
  return { baseUrl: `http://127.0.0.1:${address.port}`, bytes, cutsLeft: () => left.length, close };
}
