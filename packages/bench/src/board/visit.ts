import type { Browser, CDPSession, Page } from "playwright";

export interface Visit {
  /** From the navigation to the frame in which the first offer can be seen, in milliseconds. */
  firstOfferMs: number;
  /** On the wire, headers and all, until nothing more is asked for. */
  bytes: number;
  scriptBytes: number;
}

/** How much slower than this machine the processor is made: a phone of some years. */
const CPU_SLOWDOWN = 4;

/** A line as a phone has it in town; `undefined` for the machine's own. */
export interface Line {
  latencyMs: number;
  bytesPerSecond: number;
}

/** One visit with nothing in the cache. `selector` finds an offer's title, in the page, in open shadow roots, or in a frame of it. */
export async function visit(
  browser: Browser,
  url: string,
  selector: string,
  { line, javaScript = true }: { line?: Line | undefined; javaScript?: boolean | undefined } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    locale: "fr-FR",
    viewport: { width: 412, height: 823 },
    javaScriptEnabled: javaScript,
  });
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    const wire = await countBytes(session, line);
    const seen = javaScript ? await firstFrame(page, selector) : await firstPaint(page, session, selector);
    await page.goto(url, { waitUntil: "commit" });
    const firstOfferMs = await seen();
    await page.waitForLoadState("networkidle");
    return { firstOfferMs, ...wire() };
  } finally {
    await context.close();
  }
}

async function countBytes(
  session: CDPSession,
  line: Line | undefined,
): Promise<() => { bytes: number; scriptBytes: number }> {
  await session.send("Network.enable");
  await session.send("Emulation.setCPUThrottlingRate", { rate: CPU_SLOWDOWN });
  if (line) {
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.latencyMs,
      downloadThroughput: line.bytesPerSecond,
      uploadThroughput: line.bytesPerSecond,
    });
  }
  const scripts = new Set<string>();
  let [bytes, scriptBytes] = [0, 0];
  session.on("Network.responseReceived", ({ requestId, type }) => {
    if (type === "Script") scripts.add(requestId);
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    bytes += encodedDataLength;
    if (scripts.has(requestId)) scriptBytes += encodedDataLength;
  });
  return () => ({ bytes, scriptBytes });
}

/** Looks at each frame of the screen, in the page and in the pages it frames, for an offer within the window. */
async function firstFrame(page: Page, selector: string): Promise<() => Promise<number>> {
  let tell: (at: number) => void = () => {};
  const seenAt = new Promise<number>((resolve) => {
    tell = resolve;
  });
  await page.exposeBinding("offerSeen", (_source, at: number) => tell(at));
  await page.addInitScript({ content: LOOK(selector) });
  return async () => (await seenAt) - (await page.evaluate(() => performance.timeOrigin));
}

/** Without scripts in the page nothing can look: the browser's own first contentful paint, once the offer is known to be in it. */
async function firstPaint(page: Page, session: CDPSession, selector: string): Promise<() => Promise<number>> {
  await session.send("Page.enable");
  let sentAt: number | undefined;
  session.on("Network.requestWillBeSent", ({ timestamp }) => {
    sentAt ??= timestamp;
  });
  await session.send("Page.setLifecycleEventsEnabled", { enabled: true });
  const times = new Map<string, number>();
  session.on("Page.lifecycleEvent", ({ name, timestamp }) => times.set(name, timestamp));
  return async () => {
    await page.locator(selector).first().waitFor({ state: "visible" });
    await expectTold(times, "firstContentfulPaint");
    return 1_000 * ((times.get("firstContentfulPaint") ?? Number.NaN) - (sentAt ?? Number.NaN));
  };
}

async function expectTold(times: ReadonlyMap<string, number>, name: string): Promise<void> {
  while (!times.has(name)) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** As text: what runs in the page must not be touched by whatever compiles this file. */
const LOOK = (selector: string): string => `
  const shown = (root) => {
    for (const element of root.querySelectorAll(${JSON.stringify(selector)})) {
      const { top, height, width } = element.getBoundingClientRect();
      if (height > 0 && width > 0 && top < innerHeight) return true;
    }
    const host = root.querySelector("alternance-job-board");
    return host?.shadowRoot ? shown(host.shadowRoot) : false;
  };
  const look = () => {
    if (shown(document)) offerSeen(performance.timeOrigin + performance.now());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;
