import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@alternance-kit/testing/free-port";
import { type Demo, type DemoPorts, runDemo } from "../run-demo.js";

/** The demo as `npm start` runs it, in a folder and on ports of its own. */
export async function aDemo(): Promise<{ demo: Demo; folder: string; ports: DemoPorts }> {
  const folder = await mkdtemp(join(tmpdir(), "alternance-kit-demo-"));
  const ports = { service: await freePort(), school: await freePort(), company: await freePort() };
  return { demo: await runDemo(folder, ports), folder, ports };
}
