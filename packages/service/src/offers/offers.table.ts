import type { DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import { OFFER_STATUSES, type OfferContractType, REMOTE_MODES } from "@alternance-kit/domain/offer";
import type { Rhythm } from "@alternance-kit/domain/rhythms";
import { index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";
import { partners } from "../partners/partners.table.js";

/** The index of the published offers (`search/`) and the data's revision go with it: a migration that makes the table anew makes their triggers anew. */
export const offers = sqliteTable(
  "offers",
  {
    seq: integer("seq").primaryKey({ autoIncrement: true }),
    id: text("id").notNull().unique(),
    companyId: text("company_id")
      .notNull()
      .references(() => partners.id),
    status: text("status", { enum: OFFER_STATUSES }).notNull(),
    title: text("title").notNull(),
    description: text("description").notNull(),
    communeCode: text("commune_code").notNull(),
    departmentCode: text("department_code").notNull(),
    romeCode: text("rome_code").notNull(),
    diplomaLevel: integer("diploma_level").$type<DiplomaLevel>().notNull(),
    rhythm: text("rhythm").$type<Rhythm>().notNull(),
    startsOn: text("starts_on").notNull(),
    durationMonths: integer("duration_months").notNull(),
    remote: text("remote", { enum: REMOTE_MODES }).notNull(),
    skills: text("skills", { mode: "json" }).$type<string[]>().notNull(),
    seats: integer("seats").notNull(),
    seatsTaken: integer("seats_taken").notNull().default(0),
    contractTypes: text("contract_types", { mode: "json" })
      .$type<OfferContractType[]>()
      .notNull()
      .default(["apprenticeship"]),
    rncpCode: text("rncp_code"),
    externalId: text("external_id"),
    /** The description with its few tags. */
    descriptionHtml: text("description_html").notNull().default(""),
    idcc: text("idcc"),
    coefficient: integer("coefficient"),
    monthlyPayCents: integer("monthly_pay_cents"),
    /** Empty before the first publication. */
    publishedAt: text("published_at").notNull(),
    expiresAt: text("expires_at").notNull().default("9999-12-31T00:00:00.000Z"),
    updatedAt: text("updated_at").notNull(),
    closedAt: text("closed_at"),
    /** The number of its last event. */
    revision: integer("revision").notNull().default(0),
  },
  (table) => [
    index("offers_recent").on(table.status, table.publishedAt, table.seq),
    index("offers_status").on(table.status),
    index("offers_company").on(table.companyId, table.status),
    index("offers_expiry").on(table.status, table.expiresAt),
    uniqueIndex("offers_external").on(table.companyId, table.externalId),
  ],
);
