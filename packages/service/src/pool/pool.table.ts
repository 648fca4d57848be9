import type { Attribution } from "@alternance-kit/contract/attribution";
import { LANGUAGES } from "@alternance-kit/contract/mail";
import type { Wishes } from "@alternance-kit/contract/pool-candidate";
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { applications } from "../applications/applications.table.js";
import { consentColumns } from "../applications/consents/consent-columns.js";
import { fileColumns } from "../applications/file-columns.js";
import { partners } from "../partners/partners.table.js";

/** The profiles of spontaneous candidates. A row that is gone is a person that is gone: nothing is flagged. */
export const poolCandidates = sqliteTable(
  "pool_candidates",
  {
    id: text("id").primaryKey(),
    reference: text("reference").notNull().unique(),
    /** Whose page it was last sent from. */
    sourcePartnerId: text("source_partner_id")
      .notNull()
      .references(() => partners.id),
    sourceOrigin: text("source_origin"),
    pageUrl: text("page_url"),
    attribution: text("attribution", { mode: "json" }).$type<Attribution>(),
    firstName: text("first_name").notNull(),
    lastName: text("last_name").notNull(),
    email: text("email").notNull(),
    /** One person, however the address is written (`foldedEmail`), has one profile. */
    emailFolded: text("email_folded").notNull().unique(),
    phone: text("phone"),
    message: text("message"),
    language: text("language", { enum: LANGUAGES }).notNull(),
    wishes: text("wishes", { mode: "json" }).$type<Wishes>().notNull(),
    /** The names and the reference as they are looked for, without accents and case. */
    searched: text("searched").notNull(),
    /** When the candidate last sent, kept or changed it. */
    lastContactAt: text("last_contact_at").notNull(),
    /** When they were told, since then, that it is about to go. */
    noticedAt: text("noticed_at"),
    receivedAt: text("received_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (table) => [
    index("pool_candidates_received").on(table.receivedAt, table.id),
    index("pool_candidates_source").on(table.sourcePartnerId, table.receivedAt, table.id),
    index("pool_candidates_contact").on(table.lastContactAt),
  ],
);

const ofProfile = () =>
  text("candidate_id")
    .notNull()
    .references(() => poolCandidates.id, { onDelete: "cascade" });

export const poolFiles = sqliteTable(
  "pool_files",
  {
    candidateId: ofProfile(),
    kind: text("kind", { enum: ["cv", "document"] }).notNull(),
    ...fileColumns(),
  },
  (table) => [
    primaryKey({ columns: [table.candidateId, table.kind] }),
    index("pool_files_scan").on(table.scan),
  ],
);

/** Each time something was agreed to; of one purpose, one is in force at most. */
export const poolConsents = sqliteTable(
  "pool_consents",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    candidateId: ofProfile(),
    ...consentColumns(),
  },
  (table) => [
    index("pool_consents_candidate").on(table.candidateId),
    uniqueIndex("pool_consents_in_force")
      .on(table.candidateId, table.purpose)
      .where(sql`withdrawn_at IS NULL`),
  ],
);

/** Who answers for a candidate under 18. One who refuses, or does not answer, leaves no profile behind. */
export const poolGuardians = sqliteTable("pool_guardians", {
  candidateId: ofProfile().primaryKey(),
  firstName: text("first_name").notNull(),
  lastName: text("last_name").notNull(),
  email: text("email").notNull(),
  askedAt: text("asked_at").notNull(),
  remindedAt: text("reminded_at"),
  confirmedAt: text("confirmed_at"),
});

/** Every profile has a row, and all are of one length: neither tells who told of an RQTH. */
export const poolDisabilities = sqliteTable("pool_disabilities", {
  candidateId: ofProfile().primaryKey(),
  sealed: text("sealed").notNull(),
});

/** The links of e-mails: a candidate's to their own page, and their guardian's to the one that asks. */
export const poolLinks = sqliteTable(
  "pool_links",
  {
    /** SHA-256 of the token. */
    hash: text("hash").primaryKey(),
    candidateId: ofProfile(),
    purpose: text("purpose", { enum: ["profile", "guardian"] }).notNull(),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [index("pool_links_candidate").on(table.candidateId)],
);

/** The applications that were made of a profile: gone with either. */
export const poolProposals = sqliteTable(
  "pool_proposals",
  {
    applicationId: text("application_id")
      .primaryKey()
      .references(() => applications.id, { onDelete: "cascade" }),
    candidateId: ofProfile(),
    proposedAt: text("proposed_at").notNull(),
  },
  (table) => [index("pool_proposals_candidate").on(table.candidateId)],
);

export const POOL_ERASURE_CAUSES = ["candidate", "objection", "guardian", "retention"] as const;

/** What stays of a profile that was erased: that there was one, and nothing of whose. */
export const poolTombstones = sqliteTable("pool_tombstones", {
  id: text("id").primaryKey(),
  sourcePartnerId: text("source_partner_id").notNull(),
  /** The month, `YYYY-MM`: the instant would lead back to a person. */
  receivedIn: text("received_in").notNull(),
  erasedOn: text("erased_on").notNull(),
  cause: text("cause", { enum: POOL_ERASURE_CAUSES }).notNull(),
});
