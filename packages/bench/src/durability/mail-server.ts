import { SMTPServer } from "smtp-server";

export interface MailServer {
  url: string;
  /** How often the server said yes to each Message-ID. */
  taken: ReadonlyMap<string, number>;
  close(): Promise<void>;
}

/** A real SMTP server of this process, which takes everything. */
export async function startMailServer(): Promise<MailServer> {
  const taken = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const id = /^Message-ID: <(.+)>$/im.exec(Buffer.concat(chunks).toString("utf8"))?.[1] ?? "";
        taken.set(id, (taken.get(id) ?? 0) + 1);
        done();
      });
    },
  });
  server.on("error", () => {}); // A client that is killed hangs up.
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("The mail server has no port.");
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    taken,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
