import { and, asc, eq, isNull, lte } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates, writeAll } from "../db/open-db.js";
import { poolGuardians, poolLinks } from "./pool.table.js";
import type { NewPoolLink } from "./pool-links.js";

export type PoolGuardianStore = ReturnType<typeof poolGuardianStore>;

export interface AwaitedGuardian {
  candidateId: string;
  email: string;
  askedAt: string;
}

export const poolGuardianStore = (db: Db) => {
  const awaits = (candidateId: string) =>
    and(eq(poolGuardians.candidateId, candidateId), isNull(poolGuardians.confirmedAt));
  const { candidateId, email, askedAt } = poolGuardians;

  return {
    /** Notes a guardian's yes, ends their link and writes `also`; the profile may be proposed from then on. */
    async confirm(id: string, at: string, also: readonly BatchItem<"sqlite">[]): Promise<void> {
      await writeAll(db, [
        db.update(poolGuardians).set({ confirmedAt: at }).where(awaits(id)),
        db.delete(poolLinks).where(and(eq(poolLinks.candidateId, id), eq(poolLinks.purpose, "guardian"))),
        ...also,
      ]);
    },

    /** Who was asked at `before` or earlier and has not answered; of those, who was not reminded either. */
    async silentSince(before: string, which: "all" | "not_reminded"): Promise<AwaitedGuardian[]> {
      return db
        .select({ candidateId, email, askedAt })
        .from(poolGuardians)
        .where(
          and(
            isNull(poolGuardians.confirmedAt),
            lte(askedAt, before),
            which === "not_reminded" ? isNull(poolGuardians.remindedAt) : undefined,
          ),
        )
        .orderBy(asc(askedAt), asc(candidateId));
    },

    /** Notes that a guardian was reminded, and writes `also`, unless they answered meanwhile. */
    async reminded(
      id: string,
      at: string,
      links: readonly NewPoolLink[],
      also: readonly BatchItem<"sqlite">[],
    ): Promise<void> {
      await writeAll(db, [
        db.update(poolGuardians).set({ remindedAt: at }).where(awaits(id)),
        ...links.map((link) => db.insert(poolLinks).values({ ...link, candidateId: id })),
        ...also,
      ]).catch((error: unknown) => {
        // Erased meanwhile: there is nobody left to remind.
        if (!violates(error, "FOREIGN KEY constraint failed")) throw error;
      });
    },
  };
};
