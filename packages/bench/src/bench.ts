import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { buildPeer } from "./build-peer.js";

/** What is measured, each in a process of its own, one after the other. */
const PARTS: Readonly<Record<string, string>> = {
  pay: "./pay.ts",
  search: "./search/search.ts",
  import: "./import/import.ts",
  board: "./board/board.ts",
  form: "./form/form.ts",
  durability: "./durability/durability.ts",
};

/** `bench` runs every part; `bench search board` runs those; `bench search 10000` one at that size. It fails when one of them does. */
const isSize = (argument: string) => /^\d+$/.test(argument);
const asked = process.argv.slice(2).filter((argument) => !isSize(argument));
const sizes = process.argv.slice(2).filter(isSize);
for (const part of asked.length ? asked : Object.keys(PARTS)) {
  const file = PARTS[part];
  if (file === undefined)
    throw new Error(`There is no part ${part}: there are ${Object.keys(PARTS).join(", ")}.`);
  if (part === "search" || part === "import") buildPeer();
  console.log(`\n# ${part}`);
  const script = fileURLToPath(new URL(file, import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, ...sizes], { stdio: "inherit" });
  const [code] = await once(child, "exit");
  if (code !== 0) process.exitCode = 1;
}
