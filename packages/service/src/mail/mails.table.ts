import { LANGUAGES, MAIL_STATUSES } from "@alternance-kit/contract/mail";
import { sql } from "drizzle-orm";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import type { MailAttachment } from "./mail-transport.js";

/** E-mails to send, and for a while those that were. A mail that is done with keeps no text: links in it open things. */
export const mails = sqliteTable(
  "mails",
  {
    id: text("id").primaryKey(),
    to: text("to").notNull(),
    template: text("template").notNull(),
    language: text("language", { enum: LANGUAGES }).notNull(),
    subject: text("subject").notNull(),
    text: text("text"),
    html: text("html"),
    headers: text("headers", { mode: "json" }).$type<Record<string, string>>(),
    /** None when no file goes with it. */
    attachments: text("attachments", { mode: "json" }).$type<readonly MailAttachment[]>(),
    status: text("status", { enum: MAIL_STATUSES }).notNull(),
    attempts: integer("attempts").notNull(),
    /** When it may be claimed: the next try of a queued mail, the end of the lease of one being sent. */
    nextAttemptAt: integer("next_attempt_at", { mode: "timestamp_ms" }),
    lastError: text("last_error"),
    /** Two mails of one key are one mail. */
    dedupeKey: text("dedupe_key").unique(),
    /** The id of what it is about: erased with it. */
    about: text("about"),
    /** From then on it is not worth sending. */
    notAfter: integer("not_after", { mode: "timestamp_ms" }),
    createdAt: integer("created_at", { mode: "timestamp_ms" }).notNull(),
    sentAt: integer("sent_at", { mode: "timestamp_ms" }),
  },
  (table) => [
    index("mails_due").on(table.nextAttemptAt).where(sql`next_attempt_at IS NOT NULL`),
    index("mails_status").on(table.status, table.id),
    index("mails_about").on(table.about),
  ],
);
