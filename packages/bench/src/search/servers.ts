import { createServer } from "node:http";
import { listen, openService } from "@alternance-kit/service";
import { getRequestListener } from "@hono/node-server";
import fastify from "fastify";
import { Hono } from "hono";
import { configOf } from "./build-database.js";
import { peerSearch } from "./peer-search.js";

/** What a server's process tells the bench once it listens. */
export interface Started {
  port: number;
  /** How long it took to be ready, in milliseconds. */
  startMs: number;
  key: string;
}

/** What it tells when it is sent anything. */
export interface Usage {
  memoryBytes: number;
  /** Since its start. */
  cpuMicroseconds: number;
}

const HOST = "127.0.0.1";

/** Our service as it is run, but for the log, which goes nowhere. */
async function ours(path: string): Promise<Omit<Started, "startMs">> {
  const service = await openService(configOf(path));
  service.startJobs();
  const school = await service.registerPartner({ kind: "school", name: "Bench", siret: undefined });
  const { key } = await service.issueKey({
    partnerId: school.id,
    kind: "publishable",
    mode: "test",
    origins: ["https://school.example"],
  });
  const { port } = await listen(service.app, { port: 0, host: HOST });
  return { port, key };
}

async function peer(path: string): Promise<Omit<Started, "startMs">> {
  const search = peerSearch(path);
  const app = fastify({ logger: false });
  app.get("/v1/offers", async (request) => search(new URL(request.url, "http://localhost").searchParams));
  await app.listen({ port: 0, host: HOST });
  const address = app.server.address();
  return { port: typeof address === "object" && address ? address.port : 0, key: "" };
}

/** The ceiling: a route that answers a constant. */
async function bare(): Promise<Omit<Started, "startMs">> {
  const app = new Hono();
  app.get("/v1/offers", (c) => c.text("ok"));
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve) => server.listen(0, HOST, resolve));
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, key: "" };
}

const SUBJECTS: Readonly<Record<string, (path: string) => Promise<Omit<Started, "startMs">>>> = {
  ours,
  peer,
  bare,
};

const [, , subject = "", path = ""] = process.argv;
const start = SUBJECTS[subject];
if (!start) throw new Error(`There is no subject ${subject}.`);
const startedAt = performance.now();
const started = await start(path);
process.send?.({ ...started, startMs: performance.now() - startedAt });
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  const usage: Usage = { memoryBytes: process.memoryUsage.rss(), cpuMicroseconds: user + system };
  process.send?.(usage);
});
