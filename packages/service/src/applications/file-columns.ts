import { CV_SCANS, type CvType } from "@alternance-kit/domain/candidate-file";
import { integer, text } from "drizzle-orm/sqlite-core";

/** What is kept of a candidate's file, beside whose it is. */
export const fileColumns = () => ({
  /** Where the file store keeps it. */
  key: text("key").notNull().unique(),
  fileName: text("file_name").notNull(),
  contentType: text("content_type").$type<CvType>().notNull(),
  sizeBytes: integer("size_bytes").notNull(),
  sha256: text("sha256").notNull(),
  scan: text("scan", { enum: CV_SCANS }).notNull(),
});
