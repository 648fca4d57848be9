import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../db/open-db.js";
import type { Principal } from "../http/principal.js";
import { partners } from "../partners/partners.table.js";
import { keys } from "./keys.table.js";

export type NewKeyRow = typeof keys.$inferInsert;
export type KeyStore = ReturnType<typeof keyStore>;
export type KnownKey = { principal: Principal; origins: readonly string[] };

export const keyStore = (db: Db) => ({
  async save(row: NewKeyRow): Promise<void> {
    await db.insert(keys).values(row);
  },

  /** The key with this hash and its partner, unless it was revoked. */
  async findByHash(hash: string): Promise<KnownKey | undefined> {
    const [row] = await db
      .select({ key: keys, partner: partners })
      .from(keys)
      .innerJoin(partners, eq(partners.id, keys.partnerId))
      .where(and(eq(keys.hash, hash), isNull(keys.revokedAt)));
    if (!row) return undefined;
    const { key, partner } = row;
    return {
      principal: {
        keyId: key.id,
        keyKind: key.kind,
        origins: key.origins,
        partner: { id: partner.id, kind: partner.kind, name: partner.name },
      },
      origins: key.origins,
    };
  },

  /** Answers whether there was such a key, still in force. */
  async revoke(id: string, at: string): Promise<boolean> {
    const { rowsAffected } = await db
      .update(keys)
      .set({ revokedAt: at })
      .where(and(eq(keys.id, id), isNull(keys.revokedAt)));
    return rowsAffected > 0;
  },
});
