import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Job, startJobs } from "./jobs.js";

beforeEach(() => void vi.useFakeTimers({ now: new Date("2026-11-22T06:00:00Z") }));
afterEach(() => void vi.useRealTimers());

const silent = { report: () => {} };

test("a job runs at once, then at its pace, and is told the time of each run", async () => {
  const runs: string[] = [];
  const job: Job = { name: "count", everyMs: 60_000, run: async (now) => runs.push(now.toISOString()) };
  const jobs = startJobs([job], silent);
  await vi.advanceTimersByTimeAsync(120_000);
  await jobs.stop();
  expect(runs).toEqual(["2026-11-22T06:00:00.000Z", "2026-11-22T06:01:00.000Z", "2026-11-22T06:02:00.000Z"]);
});

test("a run that lasts longer than the pace delays the next: no job overlaps itself, and none waits for another", async () => {
  const underWay = { now: 0, most: 0, others: 0 };
  const slow: Job = {
    name: "slow",
    everyMs: 10,
    async run() {
      underWay.most = Math.max(underWay.most, ++underWay.now);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      underWay.now--;
    },
  };
  const quick: Job = { name: "quick", everyMs: 100, run: async () => underWay.others++ };
  const jobs = startJobs([slow, quick], silent);
  await vi.advanceTimersByTimeAsync(3_500);
  const stopped = jobs.stop();
  await vi.advanceTimersByTimeAsync(1_000);
  await stopped;
  expect(underWay).toMatchObject({ now: 0, most: 1 });
  expect(underWay.others).toBeGreaterThan(30);
});

test("a run that fails is reported under its job's name, and the job goes on", async () => {
  const report = vi.fn();
  const error = new Error("The disk is full.");
  let runs = 0;
  const job: Job = {
    name: "fragile",
    everyMs: 1_000,
    async run() {
      if (++runs === 1) throw error;
    },
  };
  const jobs = startJobs([job], { report });
  await vi.advanceTimersByTimeAsync(1_500);
  await jobs.stop();
  expect(report.mock.calls).toEqual([[{ job: "fragile", error }]]);
  expect(runs).toBe(2);
});

test("stopping waits for the run under way, and starts no other", async () => {
  const events: string[] = [];
  const job: Job = {
    name: "writer",
    everyMs: 1,
    async run() {
      events.push("begun");
      await new Promise((resolve) => setTimeout(resolve, 500));
      events.push("ended");
    },
  };
  const jobs = startJobs([job], silent);
  await vi.advanceTimersByTimeAsync(100);
  const stopped = jobs.stop().then(() => events.push("stopped"));
  await vi.advanceTimersByTimeAsync(10_000);
  await stopped;
  expect(events).toEqual(["begun", "ended", "stopped"]);
});
