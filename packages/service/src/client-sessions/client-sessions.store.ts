import { and, eq, gt, isNull, lte } from "drizzle-orm";
import type { Db } from "../db/open-db.js";
import type { Principal } from "../http/principal.js";
import { keys } from "../keys/keys.table.js";
import { partners } from "../partners/partners.table.js";
import { clientSessions } from "./client-sessions.table.js";

export type ClientSessionStore = ReturnType<typeof clientSessionStore>;

export const clientSessionStore = (db: Db) => ({
  async save(row: typeof clientSessions.$inferInsert): Promise<void> {
    await db.insert(clientSessions).values(row);
  },

  /** Who asks with the session of this hash, while it lives and the key that it was minted with is in force. */
  async find(hash: string, now: Date): Promise<Principal | undefined> {
    const [row] = await db
      .select({ session: clientSessions, partner: partners })
      .from(clientSessions)
      .innerJoin(keys, eq(keys.id, clientSessions.keyId))
      .innerJoin(partners, eq(partners.id, keys.partnerId))
      .where(and(eq(clientSessions.hash, hash), gt(clientSessions.expiresAt, now), isNull(keys.revokedAt)));
    if (!row) return undefined;
    const { session, partner } = row;
    return {
      keyKind: "session",
      keyId: session.keyId,
      scopes: session.scopes,
      subject: session.subject,
      origins: [session.origin],
      partner: { id: partner.id, kind: partner.kind, name: partner.name },
    };
  },

  /** Whether a session lives for the pages of an origin: a preflight carries no token to tell which. */
  async isLiveFor(origin: string, now: Date): Promise<boolean> {
    const [row] = await db
      .select({ hash: clientSessions.hash })
      .from(clientSessions)
      .where(and(eq(clientSessions.origin, origin), gt(clientSessions.expiresAt, now)))
      .limit(1);
    return row !== undefined;
  },

  /** Forgets the sessions that are over. */
  async purge(now: Date): Promise<void> {
    await db.delete(clientSessions).where(lte(clientSessions.expiresAt, now));
  },
});
