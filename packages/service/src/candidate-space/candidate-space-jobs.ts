import type { Job } from "../jobs/jobs.js";
import type { CandidateAccessStore } from "./candidate-access.store.js";
import { type SendCandidateLinksDeps, sendCandidateLinks } from "./send-candidate-links.js";

export type CandidateSpaceJobsDeps = SendCandidateLinksDeps & {
  candidateAccess: Pick<CandidateAccessStore, "sweep">;
};

export const candidateSpaceJobs = (deps: CandidateSpaceJobsDeps): readonly Job[] => [
  {
    name: "send candidate links",
    everyMs: 2_000,
    run: (now, stopping) => sendCandidateLinks(deps, now, stopping),
  },
  {
    name: "forget candidate sessions",
    everyMs: 15 * 60_000,
    run: (now) => deps.candidateAccess.sweep(now),
  },
];
