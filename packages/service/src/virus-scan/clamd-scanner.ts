import { createConnection, type NetConnectOpts } from "node:net";
import { ScannerUnavailable, type ScanVerdict, type VirusScanner } from "./virus-scanner.js";

/** A CV of 5 MB takes clamd a few tenths of a second; a candidate waits no longer than this. */
const ANSWER_WITHIN_MS = 10_000;

/**
 * clamd over its socket, `tcp://host:3310` or `unix:///run/clamav/clamd.ctl`. A connection scans one file: `zINSTREAM`, chunks each after their
 * length in four bytes, a length of 0, and one answer that ends in NUL (clamd(8), "INSTREAM"). clamd's own libraries on npm hold no
 * chunk back when it is slow, and write to the console.
 */
export function clamdScanner(url: string, answerWithinMs = ANSWER_WITHIN_MS): VirusScanner {
  const address = addressOf(url);
  return {
    async scan(content) {
      const socket = createConnection(address);
      socket.setTimeout(answerWithinMs, () => socket.destroy(new Error("clamd did not answer in time.")));
      const answered = answerOf(socket);
      // What fails while it is sent makes the answer fail too, and is told there.
      const sent = send(socket, content).catch((error: unknown) =>
        socket.destroy(error instanceof Error ? error : new Error(String(error))),
      );
      try {
        return verdictOf(await answered);
      } catch (error) {
        throw error instanceof ScannerUnavailable
          ? error
          : new ScannerUnavailable("clamd could not be asked.", { cause: error });
      } finally {
        socket.destroy();
        await sent;
      }
    },
  };
}

function addressOf(url: string): NetConnectOpts {
  const { protocol, hostname, port, pathname } = new URL(url);
  return protocol === "unix:"
    ? { path: decodeURIComponent(pathname) }
    : { host: hostname.replace(/^\[|\]$/g, ""), port: Number(port) };
}

async function send(
  socket: ReturnType<typeof createConnection>,
  content: AsyncIterable<Uint8Array>,
): Promise<void> {
  const write = (bytes: Uint8Array) =>
    new Promise<void>((resolve, reject) =>
      socket.write(bytes, (error) => (error ? reject(error) : resolve())),
    );
  await write(Buffer.from("zINSTREAM\0"));
  for await (const chunk of content) {
    if (socket.destroyed) return;
    if (chunk.length) await write(Buffer.concat([lengthOf(chunk.length), chunk]));
  }
  await write(lengthOf(0));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function answerOf(socket: ReturnType<typeof createConnection>): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    socket.setEncoding("utf8");
    socket.on("data", (text) => {
      answer += text;
      if (answer.includes("\0")) resolve(answer.slice(0, answer.indexOf("\0")));
    });
    socket.on("error", reject);
    socket.on("close", () => reject(new Error(`clamd hung up after ${JSON.stringify(answer)}.`)));
  });
}

/** `stream: OK`, or `stream: Win.Test.EICAR_HDB-1 FOUND`; anything else, such as `INSTREAM size limit exceeded. ERROR`, is no verdict. */
function verdictOf(answer: string): ScanVerdict {
  if (answer === "stream: OK") return { isInfected: false };
  const signature = answer.match(/^stream: (.+) FOUND$/)?.[1];
  if (signature) return { isInfected: true, signature };
  throw new ScannerUnavailable(`clamd answered: ${answer}`);
}
