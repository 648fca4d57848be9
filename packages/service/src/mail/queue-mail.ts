import type { Language } from "@alternance-kit/contract/mail";
import { and, eq, isNull, notInArray, or, type SQL } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "../db/open-db.js";
import type { NewId } from "../ids.js";
import type { MailAttachment } from "./mail-transport.js";
import { mails } from "./mails.table.js";

/** An e-mail as a template writes it. */
export interface WrittenMail {
  /** Which text it is, for the outbox. */
  template: string;
  language: Language;
  /** Holds nothing personal: it stays in the outbox after the text is gone. */
  subject: string;
  text: string;
  html: string;
  /** Besides those that every e-mail has, such as `List-Unsubscribe`. */
  headers: Record<string, string>;
  attachments?: readonly MailAttachment[];
}

export interface Dispatch {
  to: string;
  /** A second mail of the same key is not queued, for as long as the first one is in the outbox (30 days). */
  dedupeKey?: string | undefined;
  /** The id of what it is about, or a query for it: `eraseMails` takes away all that is about one thing. */
  about: string | SQL;
  /** When it is cancelled unless it was sent before, such as the end of a link in it. */
  notAfter?: Date | undefined;
}

export type QueueMail = (mail: WrittenMail, dispatch: Dispatch) => BatchItem<"sqlite">;

/** What to write, in the batch of the change that the mail tells of: neither is ever there without the other. */
export const createQueueMail =
  (db: Db, newId: NewId, now: () => Date): QueueMail =>
  (mail, { to, dedupeKey, about, notAfter }) => {
    const at = now();
    return db
      .insert(mails)
      .values({
        ...mail,
        id: newId("eml"),
        to,
        status: "queued",
        attempts: 0,
        nextAttemptAt: at,
        dedupeKey: dedupeKey ?? null,
        about,
        notAfter: notAfter ?? null,
        createdAt: at,
      })
      .onConflictDoNothing({ target: mails.dedupeKey });
  };

/**
 * Takes every mail about one thing out of the outbox, sent or not, in the batch of its erasure; but those of the templates `stillToGo` that were
 * not sent yet, which hold nothing of what is erased.
 */
export const eraseMails = (
  db: Db,
  about: string | SQL,
  stillToGo: readonly string[] = [],
): BatchItem<"sqlite"> => {
  const isDone = isNull(mails.nextAttemptAt);
  return db
    .delete(mails)
    .where(and(eq(mails.about, about), or(isDone, notInArray(mails.template, [...stillToGo]))));
};
