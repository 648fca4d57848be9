import { deliveryFailure } from "./delivery-failure.js";
import type { MailTransport } from "./mail-transport.js";
import type { ClaimedMail, MailStore, Outcome } from "./mails.store.js";
import { MOST_ATTEMPTS, retryDelay } from "./retry-delay.js";

export interface DeliverMailsDeps {
  mails: MailStore;
  transport: MailTransport;
  now(): Date;
}

/** An attempt is given up before its lease ends: whoever claims next never sends beside it. */
const ATTEMPT_MS = 120_000;
const LEASE_MS = 300_000;
const AT_ONCE = 4;

/** Sends what is due, a few at once, until nothing is, the server is out of reach, or the service stops. */
export async function deliverMails(deps: DeliverMailsDeps, stopping: AbortSignal): Promise<void> {
  await deps.mails.cancelExpired(deps.now());
  await Promise.all(Array.from({ length: AT_ONCE }, () => deliverInTurn(deps, stopping)));
}

async function deliverInTurn(
  { mails, transport, now }: DeliverMailsDeps,
  stopping: AbortSignal,
): Promise<void> {
  while (!stopping.aborted) {
    const at = now();
    const mail = await mails.claim(at, new Date(at.getTime() + LEASE_MS));
    if (!mail) return;
    const { outcome, isServerOut } = await attempt(transport, mail, now);
    // A crash from the server's yes to the end of this line sends the mail again after its lease, under the same Message-ID.
    await mails.settle(mail, outcome);
    if (isServerOut) return;
  }
}

async function attempt(
  transport: MailTransport,
  mail: ClaimedMail,
  now: () => Date,
): Promise<{ outcome: Outcome; isServerOut: boolean }> {
  const { id, to, subject, text, html, headers, createdAt: date, attempts } = mail;
  const attachments = mail.attachments ?? [];
  try {
    const letter = { id, to, subject, text, html, headers, attachments, date };
    await transport.send(letter, AbortSignal.timeout(ATTEMPT_MS));
    return { outcome: { status: "sent", at: now() }, isServerOut: false };
  } catch (error) {
    const { isPermanent, isOfServer, reason: lastError } = deliveryFailure(error);
    if (isPermanent || attempts >= MOST_ATTEMPTS)
      return { outcome: { status: "failed", lastError }, isServerOut: isOfServer };
    const nextAttemptAt = new Date(now().getTime() + retryDelay(attempts));
    return { outcome: { status: "queued", nextAttemptAt, lastError }, isServerOut: isOfServer };
  }
}
