import type { Dossier } from "@alternance-kit/contract/dossier-data";
import type { DossierState, DossierStatus } from "@alternance-kit/domain/dossier-states";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { applications } from "../applications/applications.table.js";
import { partners } from "../partners/partners.table.js";

export const dossiers = sqliteTable(
  "dossiers",
  {
    id: text("id").primaryKey(),
    companyId: text("company_id")
      .notNull()
      .references(() => partners.id),
    /** An application comes to one contract. */
    applicationId: text("application_id")
      .unique()
      .references(() => applications.id),
    offerId: text("offer_id"),
    /** Of the training centre that the file names, when it is a possible one: that centre reads the file. */
    centreSiret: text("centre_siret"),
    /** As it was recorded: the OPCO's silence is told when the file is read. */
    status: text("status").$type<DossierStatus>().notNull(),
    state: text("state", { mode: "json" }).$type<DossierState>().notNull(),
    /** While the OPCO has the file: the last day of its twenty. */
    decisionBy: text("decision_by"),
    /** Never with the social security number. */
    data: text("data", { mode: "json" }).$type<Dossier>().notNull(),
    /** Sealed for this file's id (see `sealer.ts`). */
    sealedNir: text("sealed_nir"),
    /** Counts the changes: of two made from the same reading, the second is refused. */
    revision: integer("revision").notNull(),
    createdAt: text("created_at").notNull(),
    updatedAt: text("updated_at").notNull(),
  },
  (table) => [
    index("dossiers_company").on(table.companyId, table.createdAt, table.id),
    index("dossiers_centre").on(table.centreSiret, table.createdAt, table.id),
  ],
);

export const dossierMoves = sqliteTable(
  "dossier_moves",
  {
    id: text("id").primaryKey(),
    dossierId: text("dossier_id")
      .notNull()
      .references(() => dossiers.id),
    status: text("status").$type<DossierStatus>().notNull(),
    /** The day it happened; `at` is when it was recorded. */
    on: text("on_day").notNull(),
    at: text("at").notNull(),
    byPartnerId: text("by_partner_id")
      .notNull()
      .references(() => partners.id),
    note: text("note"),
  },
  (table) => [index("dossier_moves_dossier").on(table.dossierId, table.id)],
);
