import { createServer, type Socket } from "node:net";

/** The antivirus makers' agreed test file (EICAR, 68 bytes): harmless, and found by every scanner. In two parts, so that none finds it here. */
export const EICAR: Buffer = Buffer.from(
  `X5O!P%@AP[4\\PZX54(P^)7CC)7}${"$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"}`,
);

export interface FakeClamd {
  url: string;
  /** The contents it was given whole. */
  scanned: Buffer[];
  connections(): number;
  close(): Promise<void>;
}

interface ClamdOptions {
  /** A Unix socket, instead of a port. */
  path?: string;
  /** Any free one unless said. */
  port?: number;
  /** What it says of anything as soon as it is asked; `undefined` to hang up. */
  answer?: string | undefined;
  isSilent?: boolean;
}

/** A server that speaks clamd's INSTREAM, as clamd(8) documents it, and knows one virus. */
export async function aClamd(options: ClamdOptions = {}): Promise<FakeClamd> {
  const sockets = new Set<Socket>();
  const scanned: Buffer[] = [];
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => {});
    let received = Buffer.alloc(0);
    socket.on("data", (bytes: Buffer) => {
      received = Buffer.concat([received, bytes]);
      if (options.isSilent) return;
      if ("answer" in options) {
        if (options.answer === undefined) socket.destroy();
        else socket.end(options.answer);
        return;
      }
      const content = wholeStream(received);
      if (!content) return;
      scanned.push(content);
      socket.end(content.includes(EICAR) ? "stream: Win.Test.EICAR_HDB-1 FOUND\0" : "stream: OK\0");
    });
  });
  await new Promise<void>((resolve) =>
    options.path
      ? server.listen(options.path, resolve)
      : server.listen(options.port ?? 0, "127.0.0.1", resolve),
  );
  const address = server.address();
  return {
    url:
      typeof address === "object" && address ? `tcp://127.0.0.1:${address.port}` : `unix://${options.path}`,
    scanned,
    connections: () => sockets.size,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

const COMMAND = "zINSTREAM\0";

/** The content of a stream that has come to its end, a chunk of length 0; none before. */
function wholeStream(received: Buffer): Buffer | undefined {
  if (received.subarray(0, COMMAND.length).toString() !== COMMAND) return undefined;
  const chunks: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= received.length; ) {
    const length = received.readUInt32BE(at);
    at += 4;
    if (length === 0) return Buffer.concat(chunks);
    if (at + length > received.length) return undefined;
    chunks.push(received.subarray(at, at + length));
    at += length;
  }
  return undefined;
}
