import type { Mail, MailStatus } from "@alternance-kit/contract/mail";
import { and, desc, eq, inArray, lt, lte, sql } from "drizzle-orm";
import type { Db } from "../db/open-db.js";
import type { Position } from "../http/cursor.js";
import { mails } from "./mails.table.js";

export type MailStore = ReturnType<typeof mailStore>;
export type ClaimedMail = typeof mails.$inferSelect & {
  text: string;
  html: string;
  headers: Record<string, string>;
};

/** How an attempt ended. */
export type Outcome =
  | { status: "sent"; at: Date }
  | { status: "queued"; nextAttemptAt: Date; lastError: string }
  | { status: "failed"; lastError: string };

/** A mail done with says nothing any more. */
const WORDLESS = { text: null, html: null, headers: null, attachments: null, nextAttemptAt: null } as const;

export const mailStore = (db: Db) => {
  const find = async (id: string): Promise<Mail | undefined> => {
    const [row] = await db.select().from(mails).where(eq(mails.id, id));
    return row && toMail(row);
  };

  return {
    find,

    /**
     * The next mail to send, now the caller's until `leaseEnd`: nobody else gets it before. One whose sender died is claimed again after that.
     * One statement, so that two services over the same database never claim the same.
     */
    async claim(now: Date, leaseEnd: Date): Promise<ClaimedMail | undefined> {
      const due = db
        .select({ id: mails.id })
        .from(mails)
        .where(lte(mails.nextAttemptAt, now))
        .orderBy(mails.nextAttemptAt, mails.id)
        .limit(1);
      const [row] = await db
        .update(mails)
        .set({ status: "sending", attempts: sql`${mails.attempts} + 1`, nextAttemptAt: leaseEnd })
        .where(inArray(mails.id, due))
        .returning();
      if (!row) return undefined;
      const { text, html, headers } = row;
      if (text === null || html === null || headers === null)
        throw new Error(`The mail ${row.id} is due without its text.`);
      return { ...row, text, html, headers };
    },

    /** Notes how an attempt ended, unless the mail was erased or claimed by another meanwhile. */
    async settle({ id, attempts }: ClaimedMail, outcome: Outcome): Promise<void> {
      await db
        .update(mails)
        .set(changeOf(outcome))
        .where(and(eq(mails.id, id), eq(mails.status, "sending"), eq(mails.attempts, attempts)));
    },

    /** Cancels what is no longer worth sending. */
    async cancelExpired(now: Date): Promise<void> {
      await db
        .update(mails)
        .set({ status: "cancelled", ...WORDLESS })
        .where(and(eq(mails.status, "queued"), lte(mails.notAfter, now)));
    },

    /** Queues a failed mail again from its first attempt, or brings a queued one forward; answers whether it could. */
    async retry(id: string, now: Date): Promise<boolean> {
      const { rowsAffected } = await db
        .update(mails)
        .set({ status: "queued", attempts: 0, nextAttemptAt: now })
        .where(and(eq(mails.id, id), inArray(mails.status, ["failed", "queued"])));
      return rowsAffected > 0;
    },

    /** The latest first. */
    async list(filter: {
      status?: MailStatus | undefined;
      after?: Position | undefined;
      limit: number;
    }): Promise<Mail[]> {
      const [afterId] = filter.after ?? [];
      const rows = await db
        .select()
        .from(mails)
        .where(
          and(
            filter.status && eq(mails.status, filter.status),
            afterId === undefined ? undefined : lt(mails.id, String(afterId)),
          ),
        )
        .orderBy(desc(mails.id))
        .limit(filter.limit);
      return rows.map(toMail);
    },

    /** Forgets the mails done with that were written before a day. */
    async forget(before: Date): Promise<void> {
      await db
        .delete(mails)
        .where(and(inArray(mails.status, ["sent", "failed", "cancelled"]), lt(mails.createdAt, before)));
    },
  };
};

function changeOf(outcome: Outcome) {
  switch (outcome.status) {
    case "sent":
      return { status: outcome.status, sentAt: outcome.at, lastError: null, ...WORDLESS };
    case "queued":
      return outcome;
    case "failed":
      // The text stays, for the operator to have it tried again.
      return { ...outcome, nextAttemptAt: null };
  }
}

const toMail = (row: typeof mails.$inferSelect): Mail => ({
  id: row.id,
  to: row.to,
  template: row.template,
  language: row.language,
  subject: row.subject,
  status: row.status,
  attempts: row.attempts,
  createdAt: row.createdAt.toISOString(),
  nextAttemptAt: row.nextAttemptAt?.toISOString() ?? null,
  sentAt: row.sentAt?.toISOString() ?? null,
  lastError: row.lastError,
});
