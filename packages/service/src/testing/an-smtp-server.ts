import { SMTPServer, type SMTPServerError } from "smtp-server";
import { onTestFinished } from "vitest";

export interface ReceivedMail {
  to: string[];
  raw: string;
  messageId: string;
}

export interface AnSmtpServerOptions {
  /** Answers a recipient, or lets the mail in when it gives nothing. */
  refuseRecipient?: (address: string) => { code: number; text: string } | undefined;
  /** Answers a whole message, or takes it. */
  refuseMessage?: () => { code: number; text: string } | undefined;
  /** Before the server's yes is sent. */
  beforeYes?: () => Promise<void>;
}

/** A real SMTP server of this process, on a port of its own. */
export async function anSmtpServer(options: AnSmtpServerOptions = {}) {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo: ({ address }, _session, done) => done(refusal(options.refuseRecipient?.(address))),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        const refused = refusal(options.refuseMessage?.());
        if (refused) return done(refused);
        const raw = Buffer.concat(chunks).toString("utf8");
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw,
          messageId: /^Message-ID: (.+)$/im.exec(raw)?.[1]?.trim() ?? "",
        });
        await options.beforeYes?.();
        done();
      });
    },
  });
  server.on("error", () => {}); // A client that is killed hangs up.
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  onTestFinished(close);
  return { url: `smtp://127.0.0.1:${address.port}`, received, close };
}

function refusal(answer: { code: number; text: string } | undefined): SMTPServerError | undefined {
  return answer && Object.assign(new Error(answer.text), { responseCode: answer.code });
}
