import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@alternance-kit/sdk";
import { pdf } from "@alternance-kit/testing/files";
import { freePort } from "@alternance-kit/testing/free-port";
import { launchBrowser } from "@alternance-kit/testing/launch-browser";
import type { Page } from "playwright";
import { host } from "../board/host.js";
import { startService } from "../board/service.js";
import { isDone, PHASES } from "./fill-in.js";
import { longestTask } from "./longest-task.js";
import { proofTime, watchProof } from "./proof-time.js";

const ROUNDS = 5;
/** How much slower than this machine the processor is made: a phone of some years. */
const CPU_SLOWDOWN = 4;
/** What must hold there, in milliseconds. */
const WANTED = { longestTask: 50, proof: 2_000, cancel: 100 };

/** As text, as it runs in the page: from the press to the form that is there again. */
const CANCEL = `(async () => {
  const form = document.querySelector("alternance-application-form");
  const from = performance.now();
  form.shadowRoot.querySelector("#cancel").click();
  await form.updateComplete;
  return performance.now() - from;
})()`;

const folder = await mkdtemp(join(tmpdir(), "alternance-kit-bench-"));
const port = await freePort();
const cvPath = join(folder, "cv.pdf");
await writeFile(
  cvPath,
  await pdf({ sizeBytes: 2_000_000 })
    .arrayBuffer()
    .then((b) => Buffer.from(b)),
);
const pages = new Map<string, { type: string; content(): Promise<string> }>();
const school = await host(pages);
const service = await startService(folder, port, school.url);
const { data } = await createClient({ key: service.key, baseUrl: service.url }).offers.search({ limit: 1 });
const [offer] = data;
if (!offer) throw new Error("The demo has no offer.");
const html = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Une école</title><script type="module" src="${service.url}/embed/v1.js"></script></head><body><alternance-application-form publishable-key="${service.key}" offer-id="${offer.id}"></alternance-application-form></body></html>`;
pages.set("/", { type: "text/html; charset=utf-8", content: async () => html });

const longest = new Map<string, number[]>(PHASES.map(({ name }) => [name, []]));
const proofs: number[] = [];
const cancels: number[] = [];
const browser = await launchBrowser();
try {
  for (let round = 0; round < ROUNDS; round++) {
    await visit(apply);
    await visit(cancel);
  }
} finally {
  await browser.close();
  await service.close();
  school.close();
  await rm(folder, { recursive: true, force: true });
}
report();

/** A visit with nothing in the cache, on a slow phone. */
async function visit(act: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
    await watchProof(page);
    await page.goto(school.url);
    await page.getByLabel("Prénom").waitFor();
    await page.waitForLoadState("networkidle");
    await act(page);
  } finally {
    await context.close();
  }
}

/** A whole application; after each phase, the longest task that it took. */
async function apply(page: Page): Promise<void> {
  for (const phase of PHASES) {
    const act = await phase.ready(page, cvPath);
    longest.get(phase.name)?.push(await longestTask(browser, page, act));
    await isDone(page, phase);
  }
  proofs.push(await proofTime(page));
}

/** A proof without end, given up while the form waits for it. */
async function cancel(page: Page): Promise<void> {
  await page.route("**/v1/application-challenges*", async (route) => {
    const response = await route.fetch();
    const challenge = await response.json();
    challenge.parameters.keyPrefix = "00".repeat(16);
    await route.fulfill({ response, json: challenge });
  });
  for (const phase of PHASES.slice(0, -1)) {
    await (await phase.ready(page, cvPath))();
    await isDone(page, phase);
  }
  await page.getByRole("button", { name: "Envoyer ma candidature" }).click();
  await page.getByRole("button", { name: "Annuler l’envoi" }).waitFor();
  // The proof is what it waits for by now: the CV is there.
  await page.waitForTimeout(2_000);
  cancels.push(await page.evaluate<number>(CANCEL));
  await page.getByRole("button", { name: "Envoyer ma candidature" }).waitFor();
}

function report(): void {
  console.log(
    `\nThe form on a phone ${CPU_SLOWDOWN} times slower, nothing in the cache; worst of ${ROUNDS}:`,
  );
  console.table(
    PHASES.map(({ name }) => ({
      phase: name,
      "longest task (ms)": Math.round(Math.max(...(longest.get(name) ?? []))),
    })),
  );
  const worst = {
    longestTask: Math.max(...[...longest.values()].flat()),
    proof: Math.max(...proofs),
    cancel: Math.max(...cancels),
  };
  console.table([
    { what: "longest task", wanted: `under ${WANTED.longestTask} ms`, worst: Math.round(worst.longestTask) },
    { what: "proof of work", wanted: `at most ${WANTED.proof} ms`, worst: Math.round(worst.proof) },
    {
      what: "cancelling while it goes on",
      wanted: `at most ${WANTED.cancel} ms`,
      worst: Math.round(worst.cancel),
    },
  ]);
  const holds =
    worst.longestTask < WANTED.longestTask && worst.proof <= WANTED.proof && worst.cancel <= WANTED.cancel;
  if (!holds) process.exitCode = 1;
}
