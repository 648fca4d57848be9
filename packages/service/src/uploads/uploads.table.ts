import { CV_SCANS, type CvType } from "@alternance-kit/domain/candidate-file";
import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { keys } from "../keys/keys.table.js";

/** Files on their way, or come and not yet named by what they are for. */
export const uploads = sqliteTable(
  "uploads",
  {
    /** Nobody guesses it: its holder sends the rest and names it. */
    id: text("id").primaryKey(),
    keyId: text("key_id")
      .notNull()
      .references(() => keys.id),
    /** The page that sends it; none of a server's. */
    origin: text("origin"),
    /** `Upload-Metadata` as it was given: tus has it told again. */
    metadata: text("metadata").notNull(),
    fileName: text("file_name").notNull(),
    contentType: text("content_type").$type<CvType>().notNull(),
    sizeBytes: integer("size_bytes").notNull(),
    /** From the start of the file, and on the disk. */
    receivedBytes: integer("received_bytes").notNull().default(0),
    /** Of the whole file, once it has come and was found to be what it says; it is whole from then on. */
    sha256: text("sha256"),
    scan: text("scan", { enum: CV_SCANS }).notNull().default("unscanned"),
    expiresAt: integer("expires_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [
    index("uploads_expires_at").on(table.expiresAt),
    index("uploads_waiting").on(table.keyId, table.origin),
  ],
);

/** Stands for no longer than a batch: what makes the batch fail that names an upload which another has named. */
export const uploadUses = sqliteTable("upload_uses", {
  uploadId: text("upload_id")
    .primaryKey()
    .references(() => uploads.id, { onDelete: "cascade" }),
});
