import { LANGUAGES } from "@alternance-kit/contract/mail";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { partners } from "../partners/partners.table.js";

/** Searches saved by e-mail. A row that is gone is an address that is gone: nothing is flagged. */
export const alerts = sqliteTable(
  "offer_alerts",
  {
    id: text("id").primaryKey(),
    /** Whose page or key it was asked with. */
    partnerId: text("partner_id")
      .notNull()
      .references(() => partners.id),
    email: text("email").notNull(),
    language: text("language", { enum: LANGUAGES }).notNull(),
    /** The filters as `GET /v1/offers` takes them, values of a list joined by commas. */
    query: text("query", { mode: "json" }).$type<Record<string, string>>().notNull(),
    pageUrl: text("page_url"),
    /** SHA-256 of the partner, the address and the filters: the same search again is the same alert. */
    fingerprint: text("fingerprint").notNull().unique(),
    status: text("status", { enum: ["pending", "confirmed"] }).notNull(),
    /** When a pending one is erased; null once it is confirmed. */
    confirmBefore: integer("confirm_before", { mode: "timestamp_ms" }),
    createdAt: text("created_at").notNull(),
    confirmedAt: text("confirmed_at"),
    /** The date in Paris of the last digest, or of the confirmation: no second one that day. */
    digestedOn: text("digested_on"),
    /** Offers published until then were told. */
    digestedThrough: text("digested_through"),
  },
  (table) => [
    index("offer_alerts_to_digest").on(table.status, table.digestedOn, table.id),
    index("offer_alerts_to_confirm").on(table.confirmBefore),
  ],
);

/** The links of the e-mails, as SHA-256 only. */
export const alertLinks = sqliteTable(
  "offer_alert_links",
  {
    hash: text("hash").primaryKey(),
    alertId: text("alert_id")
      .notNull()
      .references(() => alerts.id, { onDelete: "cascade" }),
    purpose: text("purpose", { enum: ["confirm", "unsubscribe"] }).notNull(),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [
    index("offer_alert_links_alert").on(table.alertId),
    index("offer_alert_links_expires_at").on(table.expiresAt),
  ],
);
