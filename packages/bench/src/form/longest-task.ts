import type { Browser, Page } from "playwright";

/** An event of a browser's trace; times in microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  /** Of the processor's own time, without what other work on the machine took of it. */
  tdur?: number;
  args?: { name?: string };
}

/**
 * The longest task of the page's main thread while something is done, in milliseconds of the processor's time: the slowing down included,
 * other work on this machine not, which the page's own Long Tasks API cannot tell apart.
 */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
  await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
  let trace: Buffer;
  try {
    await act();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const mainThreads = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid}.${tid}`),
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith("::RunTask") && mainThreads.has(`${pid}.${tid}`),
  );
  if (!tasks.length) throw new Error("The trace tells of no task.");
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
}
