import { setMaxListeners } from "node:events";
import { withoutParameters } from "../db/without-parameters.js";

/** Work that the service does by itself, at a pace. It takes the time of its run, so that a test calls it at any; a long one ends early when the service stops. */
export interface Job {
  /** What the log calls it. */
  name: string;
  /** From the end of a run to the start of the next. */
  everyMs: number;
  run(now: Date, stopping: AbortSignal): Promise<unknown>;
}

export interface RunningJobs {
  /** Starts no more runs, and waits for those under way. */
  stop(): Promise<void>;
}

export interface JobsOptions {
  now?: () => Date;
  /** Where a run that failed is told; the job runs again at its next time. */
  report(failure: { job: string; error: unknown }): void;
}

/**
 * Runs each job at once, to catch up with what came while the service was down, then at its pace. A job never overlaps itself;
 * two jobs may. For the process that serves: several processes over one database each run them all, so a job claims what it works on.
 */
export function startJobs(
  jobs: readonly Job[],
  { now = () => new Date(), report }: JobsOptions,
): RunningJobs {
  const stopping = new AbortController();
  // Each job waits on it between its runs: as many listeners as jobs, and no leak.
  setMaxListeners(0, stopping.signal);
  const loops = jobs.map(async ({ name, everyMs, run }) => {
    while (!stopping.signal.aborted) {
      try {
        await run(now(), stopping.signal);
      } catch (error) {
        report({ job: name, error: withoutParameters(error) });
      }
      await pause(everyMs, stopping.signal);
    }
  });
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

/** Ends early, without an error, when the signal is given. The timer keeps no process alive. */
const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms).unref();
    signal.addEventListener("abort", done);
  });
