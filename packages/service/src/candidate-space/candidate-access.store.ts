import { and, asc, eq, gt, lte, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, writeAll } from "../db/open-db.js";
import { candidateLinkRequests, candidateLinks, candidateSessions } from "./candidate-access.table.js";
import { isKnown } from "./known-person.js";

export type CandidateAccessStore = ReturnType<typeof candidateAccessStore>;
export type LinkRequest = typeof candidateLinkRequests.$inferSelect;

export const candidateAccessStore = (db: Db) => ({
  async keepRequest(request: LinkRequest): Promise<void> {
    await db.insert(candidateLinkRequests).values(request);
  },

  /** Some of the requests that nobody has answered, the oldest first. */
  async requests(limit: number): Promise<LinkRequest[]> {
    return db.select().from(candidateLinkRequests).orderBy(asc(candidateLinkRequests.id)).limit(limit);
  },

  /** Forgets a request, and writes what answers it. */
  async answer(id: string, answer: readonly BatchItem<"sqlite">[]): Promise<void> {
    await writeAll(db, [...answer, db.delete(candidateLinkRequests).where(eq(candidateLinkRequests.id, id))]);
  },

  addLink: (link: typeof candidateLinks.$inferInsert): BatchItem<"sqlite"> =>
    db.insert(candidateLinks).values(link),

  /** Uses a link up: whose it was, if it was in force. Of two uses at once one alone finds it. */
  async takeLink(hash: string, now: Date): Promise<string | undefined> {
    const [link] = await db
      .delete(candidateLinks)
      .where(and(eq(candidateLinks.hash, hash), gt(candidateLinks.expiresAt, now)))
      .returning({ emailFolded: candidateLinks.emailFolded });
    return link?.emailFolded;
  },

  async openSession(session: typeof candidateSessions.$inferInsert): Promise<void> {
    await db.insert(candidateSessions).values(session);
  },

  /** Whose session it is, with the key it was opened with and while it is in force. */
  async findSession(hash: string, keyId: string, now: Date): Promise<string | undefined> {
    const [session] = await db
      .select({ emailFolded: candidateSessions.emailFolded })
      .from(candidateSessions)
      .where(
        and(
          eq(candidateSessions.hash, hash),
          eq(candidateSessions.keyId, keyId),
          gt(candidateSessions.expiresAt, now),
        ),
      );
    return session?.emailFolded;
  },

  /** Forgets the links and sessions whose time is over. */
  async sweep(now: Date): Promise<void> {
    await writeAll(db, [
      db.delete(candidateLinks).where(lte(candidateLinks.expiresAt, now)),
      db.delete(candidateSessions).where(lte(candidateSessions.expiresAt, now)),
    ]);
  },
});

/** Forgets the links and sessions of a person of whom nothing else is kept any more: last in the batch of an erasure. */
export function forgetCandidateAccess(db: Db, emailFolded: string): BatchItem<"sqlite">[] {
  const isForgotten = sql`NOT ${isKnown(emailFolded)}`;
  return [candidateLinks, candidateSessions].map((table) =>
    db.delete(table).where(and(eq(table.emailFolded, emailFolded), isForgotten)),
  );
}
