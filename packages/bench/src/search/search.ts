import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildDatabase } from "./build-database.js";
import { askInTurn, findsAsMuch, p99Of } from "./growth.js";
import { askOnce, get, type Load, load } from "./load.js";
import { neverRepeated, repeated } from "./sample-searches.js";
import { type Server, startServer } from "./start-server.js";

const SIZES = [10_000, 100_000, 1_000_000];
const ROUNDS = 5;
const ROUND_MS = 1_500;
/** Long enough for the lists of the words asked most to be read: what is measured is a service that has been running. */
const WARM_UP_MS = { "never repeated": 12_000, other: 2_000 };
/** Of the searches that find as much at each size; at a million, most find more. */
const GROWTH_MS = 30_000;
const CONNECTIONS = 16;
const TAGGED_SEARCHES = 200;
/** Searches that no other trial asked. */
const GROWTH_SEED = 4;
const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/** What must hold; a run where one does not fails. */
const WANTED = { repeated: 4, neverRepeated: 1.2, conditional: 0.7, p99Growth: 2 };

/** Median of the rounds. */
interface Measured {
  perSecond: number;
  /** Of the server's processor, for each request: what other work on the machine changes least. */
  cpuMicroseconds: number;
  p50Ms: number;
  p99Ms: number;
}

type Subject = "ours" | "peer" | "bare";

/** A way to ask a subject: its own endless questions, over so many connections. */
interface Trial {
  kind: "repeated" | "never repeated" | "never repeated, one at a time" | "conditional";
  subject: Subject;
  connections: number;
  nextRequest: () => string;
}

/** Of ours, of searches that find from ten to a thousand offers, by the number of offers on the board. */
const p99s = new Map<number, number>();

async function measure(size: number): Promise<void> {
  const path = join(DATA, `search-${size}.db`);
  await buildDatabase(path, size);
  const started: Server[] = [];
  const start = async (subject: Subject) => {
    const server = await startServer(subject, path);
    started.push(server);
    return server;
  };
  try {
    const servers = { ours: await start("ours"), peer: await start("peer"), bare: await start("bare") };
    const trials = await trialsOf(servers);
    const results = await run(trials, servers);
    console.log(`\n${size.toLocaleString("en")} open offers, median of ${ROUNDS} rounds:`);
    console.table(
      trials.map((trial) => ({
        asked: trial.kind,
        connections: trial.connections,
        of: trial.subject,
        ...rounded(results.get(trial)),
      })),
    );
    const { memoryBytes } = await servers.ours.usage();
    console.log(
      `Ours: ready in ${(servers.ours.startMs / 1_000).toFixed(1)} s, ${megabytes(memoryBytes)} of memory; its database takes ${megabytes((await stat(path)).size)}.`,
    );
    const searches = neverRepeated(GROWTH_SEED);
    const timed = await askInTurn(
      servers.ours.port,
      GROWTH_MS,
      () => `/v1/offers?key=${servers.ours.key}&${searches.next().value}`,
    );
    const alike = timed.filter(findsAsMuch);
    p99s.set(size, p99Of(alike));
    console.log(
      `Ours, one at a time, of those that find 10 to 999 offers: p99 ${p99Of(alike).toFixed(1)} ms (of ${alike.length}).`,
    );
    judge((kind, subject) => {
      const trial = trials.find((candidate) => candidate.kind === kind && candidate.subject === subject);
      return trial && results.get(trial);
    });
  } finally {
    for (const server of started) await server.stop();
  }
}

async function trialsOf(servers: Readonly<Record<Subject, Server>>): Promise<Trial[]> {
  const addressOf = (subject: Subject, search: string) =>
    `/v1/offers?${subject === "ours" ? `key=${servers.ours.key}&` : ""}${search}`;
  const asking = (subject: Subject, searches: Generator<string, never>) => () =>
    get(addressOf(subject, searches.next().value));
  const conditional = await taggedRequests(servers.ours, (search) => addressOf("ours", search));
  const trials: Trial[] = [];
  for (const subject of ["ours", "peer"] as const) {
    // One row of searches for both trials: what one asked, the other does not ask again.
    const never = asking(subject, neverRepeated(1));
    trials.push(
      { kind: "repeated", subject, connections: CONNECTIONS, nextRequest: asking(subject, repeated(2)) },
      { kind: "never repeated", subject, connections: CONNECTIONS, nextRequest: never },
      { kind: "never repeated, one at a time", subject, connections: 1, nextRequest: never },
    );
  }
  return [
    ...trials,
    { kind: "conditional", subject: "ours", connections: CONNECTIONS, nextRequest: conditional },
    { kind: "conditional", subject: "bare", connections: CONNECTIONS, nextRequest: () => get("/v1/offers") },
  ];
}

/** Requests whose answers are known, in turn: each is answered 304. */
async function taggedRequests(server: Server, addressOf: (search: string) => string): Promise<() => string> {
  const searches = repeated(3);
  const requests: string[] = [];
  while (requests.length < TAGGED_SEARCHES) {
    const address = addressOf(searches.next().value);
    const etag = /^etag: (.+)\r$/im.exec(await askOnce(server.port, get(address)))?.[1];
    if (etag === undefined) throw new Error(`${address} was answered without an ETag.`);
    requests.push(get(address, `If-None-Match: ${etag}\r\n`));
  }
  let at = 0;
  return () => requests[at++ % requests.length] ?? "";
}

/** Each round runs every trial once, so that what slows the machine down for a while slows all of them. */
async function run(
  trials: readonly Trial[],
  servers: Readonly<Record<Subject, Server>>,
): Promise<Map<Trial, Measured>> {
  const ask = ({ subject, connections, nextRequest }: Trial, ms: number) =>
    load(servers[subject].port, connections, ms, nextRequest);
  for (const trial of trials)
    await ask(trial, trial.kind === "never repeated" ? WARM_UP_MS["never repeated"] : WARM_UP_MS.other);
  const rounds = new Map<Trial, (Load & Pick<Measured, "cpuMicroseconds">)[]>(
    trials.map((trial) => [trial, []]),
  );
  for (let round = 0; round < ROUNDS; round++) {
    for (const trial of trials) {
      const before = await servers[trial.subject].usage();
      const result = await ask(trial, ROUND_MS);
      const after = await servers[trial.subject].usage();
      const answers = Object.values(result.statuses).reduce((sum, count) => sum + count, 0);
      const expected = trial.kind === "conditional" && trial.subject === "ours" ? "304" : "200";
      if (Object.keys(result.statuses).join() !== expected)
        throw new Error(`${trial.subject}, ${trial.kind}: ${JSON.stringify(result.statuses)}`);
      const cpuMicroseconds = (after.cpuMicroseconds - before.cpuMicroseconds) / answers;
      rounds.get(trial)?.push({ ...result, cpuMicroseconds });
    }
  }
  return new Map(
    [...rounds].map(([trial, loads]) => [
      trial,
      {
        perSecond: median(loads.map(({ perSecond }) => perSecond)),
        cpuMicroseconds: median(loads.map(({ cpuMicroseconds }) => cpuMicroseconds)),
        p50Ms: median(loads.map(({ p50Ms }) => p50Ms)),
        p99Ms: median(loads.map(({ p99Ms }) => p99Ms)),
      },
    ]),
  );
}

function judge(of: (kind: Trial["kind"], subject: Subject) => Measured | undefined): void {
  const ratio = (kind: Trial["kind"], peer: Subject) =>
    (of(kind, "ours")?.perSecond ?? 0) / (of(kind, peer)?.perSecond ?? 1);
  say("repeated searches, times the peer's", ratio("repeated", "peer"), WANTED.repeated, "at least");
  say(
    "never-repeated searches, times the peer's",
    ratio("never repeated", "peer"),
    WANTED.neverRepeated,
    "at least",
  );
  say(
    "conditional requests, times bare Hono's",
    ratio("conditional", "bare"),
    WANTED.conditional,
    "at least",
  );
}

function judgeGrowth(): void {
  const [smallest, largest] = [Math.min(...p99s.keys()), Math.max(...p99s.keys())];
  if (smallest === largest) return;
  const growth = (p99s.get(largest) ?? Number.NaN) / (p99s.get(smallest) ?? Number.NaN);
  const name = `p99 of as much found, at ${largest.toLocaleString("en")} offers times at ${smallest.toLocaleString("en")}`;
  say(name, growth, WANTED.p99Growth, "at most");
}

function say(what: string, measured: number, wanted: number, bound: "at least" | "at most"): void {
  const holds = bound === "at least" ? measured >= wanted : measured <= wanted;
  console.log(`${holds ? "holds" : "FAILS"}: ${what}: ${measured.toFixed(2)} (wanted: ${bound} ${wanted}).`);
  if (!holds) process.exitCode = 1;
}

const rounded = (measured: Measured | undefined) => ({
  "a second": Math.round(measured?.perSecond ?? Number.NaN),
  "CPU (µs)": Math.round(measured?.cpuMicroseconds ?? Number.NaN),
  "p50 (ms)": Number(measured?.p50Ms.toFixed(2)),
  "p99 (ms)": Number(measured?.p99Ms.toFixed(2)),
});

const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const asked = process.argv.slice(2).map(Number).filter(Boolean);
for (const size of asked.length ? asked : SIZES) await measure(size);
judgeGrowth();
