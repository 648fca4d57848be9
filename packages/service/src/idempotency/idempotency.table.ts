import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { keys } from "../keys/keys.table.js";

/** Answers given under an `Idempotency-Key`, written in the same transaction as what they tell of. */
export const idempotentAnswers = sqliteTable(
  "idempotent_answers",
  {
    keyId: text("key_id")
      .notNull()
      .references(() => keys.id),
    idempotencyKey: text("idempotency_key").notNull(),
    /** SHA-256 of the request: the same key with another request is refused. */
    fingerprint: text("fingerprint").notNull(),
    answer: text("answer", { mode: "json" }).notNull(),
    answeredAt: integer("answered_at", { mode: "timestamp_ms" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.keyId, table.idempotencyKey] }),
    index("idempotent_answers_answered_at").on(table.answeredAt),
  ],
);
