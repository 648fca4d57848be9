import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const MAIN = fileURLToPath(new URL("../main.ts", import.meta.url));
const TSX = import.meta.resolve("tsx");

/** The service as its user runs it, on a free port of this machine, once it listens. Killed when the test is over. */
export async function aServiceProcess(
  env: Record<string, string>,
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ["--import", TSX, MAIN], {
    env: { ...process.env, PORT: "0", HOST: "127.0.0.1", ...env },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk));
  for (;;) {
    const port = /listens on port (\d+)/.exec(output)?.[1];
    if (port) return { child, url: `http://127.0.0.1:${port}` };
    if (child.exitCode !== null) throw new Error(`The service ended: ${output}`);
    await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  }
}
