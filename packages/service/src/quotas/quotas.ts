import { createHmac } from "node:crypto";
import { lte, sql } from "drizzle-orm";
import type { Db } from "../db/open-db.js";
import { quotas } from "./quotas.table.js";

/** How often one may do a thing: `limit` times, then again once `windowMs` are over since the first. */
export interface Quota {
  name: string;
  limit: number;
  windowMs: number;
}

export interface Quotas {
  /** Counts one use; answers whether it is within the quota. */
  take(quota: Quota, who: string): Promise<boolean>;
  /** Counts one use; answers until when the quota is used up, if it was before this one. */
  use(quota: Quota, who: string): Promise<Date | undefined>;
  /** Forgets the counts whose time is over. */
  sweep(): Promise<void>;
}

/** Counts in one statement, so that requests at the same moment do not count as one. `secret` keeps addresses from being guessed back. */
export function createQuotas(db: Db, secret: string, now: () => Date): Quotas {
  const digest = (who: string) => createHmac("sha256", secret).update(who).digest("base64url");
  const count = async ({ name, windowMs }: Quota, who: string) => {
    const at = now();
    const fresh = { used: 1, endsAt: new Date(at.getTime() + windowMs) };
    const isOver = lte(quotas.endsAt, at);
    const [counted = fresh] = await db
      .insert(quotas)
      .values({ name, who: digest(who), ...fresh })
      .onConflictDoUpdate({
        target: [quotas.name, quotas.who],
        set: {
          used: sql`CASE WHEN ${isOver} THEN 1 ELSE ${quotas.used} + 1 END`,
          endsAt: sql`CASE WHEN ${isOver} THEN ${fresh.endsAt.getTime()} ELSE ${quotas.endsAt} END`,
        },
      })
      .returning({ used: quotas.used, endsAt: quotas.endsAt });
    return counted;
  };
  return {
    async take(quota, who) {
      return (await count(quota, who)).used <= quota.limit;
    },
    async use(quota, who) {
      const { used, endsAt } = await count(quota, who);
      return used > quota.limit ? endsAt : undefined;
    },
    async sweep() {
      await db.delete(quotas).where(lte(quotas.endsAt, now()));
    },
  };
}
