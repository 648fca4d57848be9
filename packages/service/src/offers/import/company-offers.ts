import { and, eq, isNotNull } from "drizzle-orm";
import type { Db } from "../../db/open-db.js";
import { offers } from "../offers.table.js";

/** A company's offers as its files name them: by external id. */
export const companyOffers = (db: Db) => ({
  async idsByExternalId(companyId: string): Promise<ReadonlyMap<string, string>> {
    const rows = await db
      .select({ id: offers.id, externalId: offers.externalId })
      .from(offers)
      .where(and(eq(offers.companyId, companyId), isNotNull(offers.externalId)));
    return new Map(rows.map(({ id, externalId }) => [externalId ?? "", id]));
  },
});

export type CompanyOffers = ReturnType<typeof companyOffers>;
