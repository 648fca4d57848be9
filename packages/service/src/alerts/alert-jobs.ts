import type { Job } from "../jobs/jobs.js";
import { type SendDigestsDeps, sendDigests } from "./send-digests.js";

export const alertJobs = (deps: SendDigestsDeps): readonly Job[] => [
  {
    name: "send digests of offers",
    everyMs: 60_000,
    run: (now, stopping) => sendDigests(deps, now, stopping),
  },
  { name: "erase unconfirmed alerts", everyMs: 600_000, run: (now) => deps.alerts.eraseUnconfirmed(now) },
];
