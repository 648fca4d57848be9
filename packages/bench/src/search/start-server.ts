import { fork } from "node:child_process";
import { once } from "node:events";
import type { Started, Usage } from "./servers.js";

export interface Server extends Started {
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** Starts one of the subjects in a process of its own, over a database. */
export async function startServer(subject: "ours" | "peer" | "bare", path: string): Promise<Server> {
  const child = fork(new URL("./servers.ts", import.meta.url), [subject, path], {
    execArgv: ["--import", "tsx"],
  });
  const exited = once(child, "exit");
  const ended = exited.then(([code]) => {
    throw new Error(`The server ${subject} ended with ${code}.`);
  });
  ended.catch(() => {}); // Told to whoever waits for an answer.
  const [started] = (await Promise.race([once(child, "message"), ended])) as [Started]; // Safe: its first message.
  return {
    ...started,
    async usage() {
      const answer = once(child, "message");
      child.send("usage");
      return ((await Promise.race([answer, ended])) as [Usage])[0]; // Safe: what it answers.
    },
    async stop() {
      child.kill();
      await exited;
    },
  };
}
