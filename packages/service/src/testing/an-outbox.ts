import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openDb, writeAll } from "../db/open-db.js";
import { newId } from "../ids.js";
import { deliverMails } from "../mail/deliver-mails.js";
import type { MailTransport } from "../mail/mail-transport.js";
import { mailStore } from "../mail/mails.store.js";
import { createQueueMail, type Dispatch, type WrittenMail } from "../mail/queue-mail.js";
import { smtpTransport } from "../mail/smtp-transport.js";

export const SENDER = "Campus Garonne <alternance@campus.example>";

export const aWrittenMail = (overrides: Partial<WrittenMail> = {}): WrittenMail => ({
  template: "test",
  language: "fr",
  subject: "Votre alerte",
  text: "Bonjour, ça va ?\n",
  html: "<p>Bonjour, ça va ?</p>",
  headers: {},
  ...overrides,
});

/** An outbox over a database of its own, with a clock that the test moves. */
export async function anOutbox(way: { url: string } | { transport: MailTransport }) {
  const folder = await mkdtemp(join(tmpdir(), "alternance-kit-mail-"));
  const db = await openDb(`file:${folder}/mail.db`);
  onTestFinished(() => db.$client.close());
  const clock = { now: new Date("2026-11-22T10:00:00Z") };
  const now = () => clock.now;
  const mails = mailStore(db);
  const transport = "url" in way ? smtpTransport(way.url, SENDER) : way.transport;
  const makeQueued = createQueueMail(db, newId, now);
  return {
    db,
    mails,
    clock,
    transport,
    pass: (minutes: number) => {
      clock.now = new Date(clock.now.getTime() + minutes * 60_000);
    },
    queue: (mail: Partial<WrittenMail> = {}, dispatch: Partial<Dispatch> = {}) =>
      writeAll(db, [
        makeQueued(aWrittenMail(mail), { to: "ada@example.org", about: "alr_test", ...dispatch }),
      ]),
    deliver: (by: MailTransport = transport) =>
      deliverMails({ mails, transport: by, now }, new AbortController().signal),
    all: () => mails.list({ limit: 100 }),
  };
}
