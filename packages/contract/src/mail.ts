import * as z from "zod";
import { Instant, idOf, PageQuery, pageOf } from "./common.js";

/** The languages that visitors read. */
export const LANGUAGES = ["fr", "en"] as const;
export const Language = z.enum(LANGUAGES).meta({ id: "Language" });
export type Language = z.output<typeof Language>;

/** `sent` when a mail server has taken it; `failed` when it never will; `cancelled` when it was no longer worth sending. */
export const MAIL_STATUSES = ["queued", "sending", "sent", "failed", "cancelled"] as const;
export const MailStatus = z.enum(MAIL_STATUSES).meta({ id: "MailStatus" });
export type MailStatus = z.output<typeof MailStatus>;

export const Mail = z
  .strictObject({
    id: idOf("eml"),
    to: z.string(),
    template: z.string().meta({ example: "offer-digest" }),
    language: Language,
    subject: z.string(),
    status: MailStatus,
    attempts: z.int(),
    createdAt: Instant,
    nextAttemptAt: Instant.nullable().meta({ description: "Null once nothing more will be tried" }),
    sentAt: Instant.nullable(),
    lastError: z.string().nullable().meta({ description: "What the last attempt met" }),
  })
  .meta({ id: "Mail", description: "An e-mail of the outbox, without its text." });
export type Mail = z.output<typeof Mail>;

export const MailPage = pageOf("MailPage", Mail);
export type MailPage = z.output<typeof MailPage>;

export const MailQuery = PageQuery.extend({ status: MailStatus.optional() }).meta({ id: "MailQuery" });
export type MailQuery = z.output<typeof MailQuery>;
