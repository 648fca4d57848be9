import { openService } from "@alternance-kit/service";
import type { Deployment } from "./deployment.js";
import { rows } from "./files.js";
import type { MailServer } from "./mail-server.js";

/** A mail whose sender was killed is claimed again after five minutes: here they have passed. */
const LEASE_MS = 6 * 60_000;

/** Has the mails sent that wait, those of killed processes among them. */
export async function deliverAll({ config }: Deployment): Promise<void> {
  const service = await openService(config, { now: () => new Date(Date.now() + LEASE_MS) });
  try {
    const job = service.jobs.find(({ name }) => name === "deliver mails");
    if (!job) throw new Error("There is no job that delivers mails.");
    await job.run(new Date(Date.now() + LEASE_MS), new AbortController().signal);
  } finally {
    service.close();
  }
}

export interface MailFindings {
  taken: number;
  givenAgain: number;
  twice: string[];
  never: string[];
}

/** What came of the mails: those of the outbox, and those that the mail server took. */
export async function mailFindings(deployment: Deployment, { taken }: MailServer): Promise<MailFindings> {
  const outbox = await rows(deployment, 'SELECT id, "to", template, about, status FROM mails');
  const counts = new Map<string, number>();
  for (const { to, template, about } of outbox) {
    const mail = `${template} to ${to} about ${about}`;
    counts.set(mail, (counts.get(mail) ?? 0) + 1);
  }
  const untold = await rows(deployment, UNTOLD);
  const ids = new Set([...taken.keys()].map((messageId) => messageId.split("@")[0]));
  return {
    taken: taken.size,
    givenAgain: [...taken.values()].filter((times) => times > 1).length,
    twice: [...counts].filter(([, count]) => count > 1).map(([mail]) => mail),
    never: [
      ...outbox.filter(({ id }) => !ids.has(String(id))).map(({ id, status }) => `${id} is ${status}`),
      ...untold.map(({ id }) => `nobody was written to about ${id}`),
    ],
  };
}

/** The candidate and the company are written to about each application. */
const UNTOLD = `
  SELECT id FROM applications
  WHERE (SELECT count(*) FROM mails WHERE about = applications.id) < 2`;
