import type { Job } from "../jobs/jobs.js";
import { type DeliverMailsDeps, deliverMails } from "./deliver-mails.js";

/** How long the outbox remembers a mail that was sent, failed or cancelled. */
const KEPT_MS = 30 * 86_400_000;

export const mailJobs = (deps: DeliverMailsDeps): readonly Job[] => [
  { name: "deliver mails", everyMs: 2_000, run: (_now, stopping) => deliverMails(deps, stopping) },
  {
    name: "forget mails",
    everyMs: 3_600_000,
    run: (now) => deps.mails.forget(new Date(now.getTime() - KEPT_MS)),
  },
];
