import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Config } from "@alternance-kit/service";

export interface ServiceProcess {
  /** `kill -9`: the process gets no chance to do anything. Resolves when it is gone. */
  kill(): Promise<void>;
  /** Asks it to stop, as an operator does. */
  stop(): Promise<void>;
}

/** The service's command, in a process of its own, once it listens. */
export async function startServiceProcess(
  main: string,
  { databaseUrl, filesDir, port, mail }: Config,
): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [main], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      FILES_DIR: filesDir,
      HOST: "127.0.0.1",
      PORT: String(port),
      SMTP_URL: mail.smtpUrl,
      MAIL_FROM: mail.from,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = once(child, "exit");
  let output = "";
  const listens = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        output += chunk;
        if (/listens on port/.test(output)) resolve();
      });
  });
  await Promise.race([
    listens,
    gone.then(() => {
      throw new Error(`The service ended: ${output}`);
    }),
  ]);
  const end = async (signal: "SIGKILL" | "SIGTERM") => {
    child.kill(signal);
    await gone;
  };
  return { kill: () => end("SIGKILL"), stop: () => end("SIGTERM") };
}
