import { eq, lte } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates } from "../db/open-db.js";
import { spentProofs } from "./spent-proofs.table.js";

/** What lets one application in, and until when it would. */
export interface SpentProof {
  id: string;
  endsAt: Date;
}

export type SpentProofStore = ReturnType<typeof spentProofStore>;

export const spentProofStore = (db: Db) => ({
  /** Spends it in the batch of what it lets in; of two batches at once, the second is refused whole. */
  spend: (proof: SpentProof): BatchItem<"sqlite"> => db.insert(spentProofs).values(proof),

  async isSpent(id: string): Promise<boolean> {
    const rows = await db.select().from(spentProofs).where(eq(spentProofs.id, id));
    return rows.length > 0;
  },

  /** Forgets those whose time is over, which are refused as expired. */
  async sweep(now: Date): Promise<void> {
    await db.delete(spentProofs).where(lte(spentProofs.endsAt, now));
  },
});

/** Whether a batch was refused because another spent its proof first. */
export const isSpentMeanwhile = (error: unknown): boolean =>
  violates(error, "UNIQUE constraint failed: spent_proofs.id");
