import type { ReferenceRows, ReferenceTable } from "@alternance-kit/contract/reference-row";
import type { ReferenceValue } from "@alternance-kit/contract/reference-value";
import { and, asc, desc, eq, isNull, lt, ne } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, writeAll } from "../db/open-db.js";
import { referenceValues } from "./reference-values.table.js";

export type ReferenceValueStore = ReturnType<typeof referenceValueStore>;

/** A value with its place in the order of entry, which the listing sorts by. */
export interface Placed {
  seq: number;
  value: ReferenceValue;
}

/** What the operator entered belongs to no tenant: every partner's figures follow it, and every key reads it. */
export const referenceValueStore = (db: Db) => {
  const counts = isNull(referenceValues.withdrawnAt);
  const read = async (where: ReturnType<typeof and>) =>
    (await db.select().from(referenceValues).where(where).orderBy(asc(referenceValues.seq))).map(toValue);

  return {
    async save(value: ReferenceValue, also: BatchItem<"sqlite">[]): Promise<void> {
      await writeAll(db, [db.insert(referenceValues).values(value), ...also]);
    },

    async find(id: string): Promise<ReferenceValue | undefined> {
      const [row] = await db.select().from(referenceValues).where(eq(referenceValues.id, id));
      return row && toValue(row);
    },

    /** Those that count, the one entered last first. */
    async list({
      table,
      before,
      limit,
    }: {
      table?: ReferenceTable | undefined;
      before?: number | undefined;
      limit: number;
    }): Promise<Placed[]> {
      const where = and(
        counts,
        table && eq(referenceValues.table, table),
        before === undefined ? undefined : lt(referenceValues.seq, before),
      );
      const rows = await db
        .select()
        .from(referenceValues)
        .where(where)
        .orderBy(desc(referenceValues.seq))
        .limit(limit);
      return rows.map((row) => ({ seq: row.seq, value: toValue(row) }));
    },

    /** Those that complete the domain's tables and count, in the order of entry. */
    completing: (): Promise<ReferenceValue[]> => read(and(counts, ne(referenceValues.table, "npec"))),

    /** Those of one table that count, in the order of entry. */
    async ofTable<Table extends ReferenceTable>(
      table: Table,
    ): Promise<Extract<ReferenceValue, { table: Table }>[]> {
      const values = await read(and(counts, eq(referenceValues.table, table)));
      return values.filter(
        (value): value is Extract<ReferenceValue, { table: Table }> => value.table === table,
      );
    },

    /** A value withdrawn before keeps its first day. */
    async withdraw(id: string, at: string): Promise<void> {
      await db
        .update(referenceValues)
        .set({ withdrawnAt: at })
        .where(and(counts, eq(referenceValues.id, id)));
    },
  };
};

type Row = typeof referenceValues.$inferSelect;

// Safe: what is saved was a `ReferenceValue`, whose row fits its table.
const toValue = ({ seq: _seq, ...value }: Row): ReferenceValue =>
  value as Row & { row: ReferenceRows[ReferenceTable] } as ReferenceValue;
