import type { Job } from "../jobs/jobs.js";
import { type FollowPoolGuardiansDeps, followPoolGuardians } from "../pool/follow-pool-guardians.js";
import { type FollowGuardiansDeps, followGuardians } from "./guardian/follow-guardians.js";
import { type RetentionDeps, retainDaily } from "./retention/run-retention.js";
import { type ScanUnscannedDeps, scanUnscanned } from "./scan-cv.js";
import { type SweepFilesDeps, sweepFiles } from "./sweep-files.js";
import { type TellSilenceDeps, tellSilence } from "./tell-silence.js";

const MINUTE_MS = 60_000;

export const applicationJobs = (
  deps: ScanUnscannedDeps &
    TellSilenceDeps &
    FollowGuardiansDeps &
    FollowPoolGuardiansDeps &
    RetentionDeps &
    SweepFilesDeps,
): readonly Job[] => [
  { name: "scan CVs", everyMs: 5 * MINUTE_MS, run: (_now, stopping) => scanUnscanned(deps, stopping) },
  { name: "tell silence", everyMs: 60 * MINUTE_MS, run: (now, stopping) => tellSilence(deps, now, stopping) },
  {
    name: "follow guardians",
    everyMs: 60 * MINUTE_MS,
    run: (now, stopping) => followGuardians(deps, now, stopping),
  },
  {
    name: "follow guardians of the pool",
    everyMs: 60 * MINUTE_MS,
    run: (now, stopping) => followPoolGuardians(deps, now, stopping),
  },
  { name: "retention", everyMs: 60 * MINUTE_MS, run: (now, stopping) => retainDaily(deps, now, stopping) },
  { name: "sweep files", everyMs: 60 * MINUTE_MS, run: (now) => sweepFiles(deps, now) },
];
