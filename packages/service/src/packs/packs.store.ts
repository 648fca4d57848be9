import type { Pack } from "@alternance-kit/contract/pack";
import { asc, eq } from "drizzle-orm";
import type { Db } from "../db/open-db.js";
import { packs } from "./packs.table.js";

export type PackStore = ReturnType<typeof packStore>;

export const packStore = (db: Db) => ({
  async list(): Promise<Pack[]> {
    const rows = await db.select().from(packs).orderBy(asc(packs.id));
    return rows.map(toPack);
  },

  async find(id: string): Promise<Pack | undefined> {
    const [row] = await db.select().from(packs).where(eq(packs.id, id));
    return row && toPack(row);
  },
});

const toPack = (row: typeof packs.$inferSelect): Pack => ({ ...row, currency: "EUR" });
