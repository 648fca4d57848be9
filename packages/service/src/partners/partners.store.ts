import type { Partner } from "@alternance-kit/contract/partner";
import { eq } from "drizzle-orm";
import type { Db } from "../db/open-db.js";
import { partners } from "./partners.table.js";

export type PartnerStore = ReturnType<typeof partnerStore>;

export const partnerStore = (db: Db) => ({
  async save(partner: Partner): Promise<void> {
    await db.insert(partners).values(partner);
  },

  async find(id: string): Promise<Partner | undefined> {
    const [row] = await db.select().from(partners).where(eq(partners.id, id));
    return row;
  },

  async list(): Promise<Partner[]> {
    return db.select().from(partners).orderBy(partners.createdAt, partners.id);
  },
});
