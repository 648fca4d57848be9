import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@alternance-kit/testing/free-port";
import { launchBrowser } from "@alternance-kit/testing/launch-browser";
import { bundleInstantSearch } from "./bundle.js";
import { host } from "./host.js";
import {
  ALONE,
  FRAME,
  type HostedPage,
  INSTANT_SEARCH,
  OURS,
  OURS_BARE,
  OURS_RENDERED,
  pagesOf,
  type Subject,
} from "./pages.js";
import { startService } from "./service.js";
import { type Line, type Visit, visit } from "./visit.js";

const ROUNDS = 9;
const SUBJECTS = [ALONE, OURS, OURS_RENDERED, OURS_BARE, INSTANT_SEARCH, FRAME];
const LINES: readonly { name: string; line: Line | undefined }[] = [
  { name: "this machine's own line", line: undefined },
  { name: "a 4G line: 9 Mbit/s, 85 ms", line: { latencyMs: 85, bytesPerSecond: 1_125_000 } },
];

/** How many times sooner than a peer the first offer must be seen. */
const WANTED = [
  { ours: OURS, peer: INSTANT_SEARCH, ratio: 3 },
  { ours: OURS_RENDERED, peer: FRAME, ratio: 2 },
] as const;

const folder = await mkdtemp(join(tmpdir(), "alternance-kit-bench-"));
const port = await freePort();
const serviceUrl = `http://localhost:${port}`;
const pages = new Map<string, HostedPage>();
const school = await host(pages);
const service = await startService(folder, port, school.url);
const instantSearch = await bundleInstantSearch();
const fragment = async () => (await fetch(`${serviceUrl}/embed/v1/job-board.html?key=${service.key}`)).text();
for (const [path, page] of pagesOf({ serviceUrl, key: service.key, fragment, instantSearch }))
  pages.set(path, page);

const browser = await launchBrowser();
try {
  for (const { name, line } of LINES) await compare(name, line);
} finally {
  await browser.close();
  await service.close();
  school.close();
  await rm(folder, { recursive: true, force: true });
}

/** Each round visits every page once, so that what slows the machine down for a while slows all of them. */
async function compare(name: string, line: Line | undefined): Promise<void> {
  const visits = new Map<Subject, Visit[]>(SUBJECTS.map((subject) => [subject, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const subject of SUBJECTS) {
      const { path, selector, javaScript } = subject;
      visits.get(subject)?.push(await visit(browser, school.url + path, selector, { line, javaScript }));
    }
  }
  const seenAt = (subject: Subject) =>
    median((visits.get(subject) ?? []).map(({ firstOfferMs }) => firstOfferMs));
  console.log(`\nA phone four times slower, nothing in the cache, on ${name}; median of ${ROUNDS}:`);
  console.table(
    SUBJECTS.map((subject) => {
      const seen = visits.get(subject) ?? [];
      return {
        page: subject.name,
        "first offer (ms)": Math.round(seenAt(subject)),
        "after the page alone (ms)": Math.round(seenAt(subject) - seenAt(ALONE)),
        "all bytes": median(seen.map(({ bytes }) => bytes)),
        "of scripts": median(seen.map(({ scriptBytes }) => scriptBytes)),
      };
    }),
  );
  for (const { ours, peer, ratio } of WANTED) {
    const measured = seenAt(peer) / seenAt(ours);
    console.log(`${ours.name}: ${measured.toFixed(1)} times sooner than ${peer.name} (wanted: ${ratio}).`);
    if (measured < ratio) process.exitCode = 1;
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
