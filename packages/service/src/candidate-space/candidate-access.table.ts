import { LANGUAGES } from "@alternance-kit/contract/mail";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Addresses for which a link was asked, known or not, for the seconds until a job has looked. */
export const candidateLinkRequests = sqliteTable("candidate_link_requests", {
  id: text("id").primaryKey(),
  email: text("email").notNull(),
  /** The page that the link leads to. */
  pageUrl: text("page_url").notNull(),
  language: text("language", { enum: LANGUAGES }).notNull(),
  /** Whose page asked. */
  partnerName: text("partner_name").notNull(),
});

/** The links of e-mails to a candidate's space. Opened once, a link is gone. */
export const candidateLinks = sqliteTable(
  "candidate_links",
  {
    /** SHA-256 of the token. */
    hash: text("hash").primaryKey(),
    emailFolded: text("email_folded").notNull(),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [
    index("candidate_links_person").on(table.emailFolded),
    index("candidate_links_expires_at").on(table.expiresAt),
  ],
);

/** Candidates who came by such a link, for as long as they are let stay. */
export const candidateSessions = sqliteTable(
  "candidate_sessions",
  {
    /** SHA-256 of the token. */
    hash: text("hash").primaryKey(),
    emailFolded: text("email_folded").notNull(),
    /** The key of the page it was opened in: with another it opens nothing. */
    keyId: text("key_id").notNull(),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [
    index("candidate_sessions_person").on(table.emailFolded),
    index("candidate_sessions_expires_at").on(table.expiresAt),
  ],
);
