import type { Consent, GuardianAnswer } from "@alternance-kit/contract/consent";
import { addMonths } from "@alternance-kit/domain/date";
import { eq, lt } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "../../db/open-db.js";
import type { Sealer } from "../../dossiers/sealer.js";
import { evidence } from "./evidence.table.js";

export type EvidenceStore = ReturnType<typeof evidenceStore>;

/** What can be shown of something erased: what was agreed to, and nothing of whose it was. */
export interface Evidence {
  consents: readonly Consent[];
  guardian: Pick<GuardianAnswer, "status" | "askedAt" | "answeredAt"> | null;
}

export interface Erased extends Evidence {
  subjectId: string;
  /** A day in Paris. */
  erasedOn: string;
}

/** Code du travail, L1134-5: an action for discrimination is brought within five years. */
const KEPT_MONTHS = 60;
/** What is sealed is padded to a multiple of it: its length tells nothing of what was agreed to. */
const PADDED_TO = 4_096;

export const evidenceStore = (db: Db, sealer: Sealer) => ({
  /** In the batch of an erasure. */
  keep({ subjectId, consents, guardian, erasedOn }: Erased): BatchItem<"sqlite"> {
    const text = JSON.stringify({ consents, guardian } satisfies Evidence);
    const length = Math.ceil(text.length / PADDED_TO) * PADDED_TO;
    return db.insert(evidence).values({
      subjectId,
      sealed: sealer.seal(text.padEnd(length), subjectId),
      keptUntil: addMonths(erasedOn, KEPT_MONTHS),
    });
  },

  async find(subjectId: string): Promise<Evidence | undefined> {
    const [row] = await db.select().from(evidence).where(eq(evidence.subjectId, subjectId));
    // Safe: `keep` alone writes them.
    return row && (JSON.parse(sealer.open(row.sealed, subjectId)) as Evidence);
  },

  /** What is past its last day. */
  async due(today: string): Promise<{ subjectId: string; keptUntil: string }[]> {
    return db
      .select({ subjectId: evidence.subjectId, keptUntil: evidence.keptUntil })
      .from(evidence)
      .where(lt(evidence.keptUntil, today));
  },

  /** Forgets what is past its last day; answers how many it was. */
  async purge(today: string): Promise<number> {
    return (await db.delete(evidence).where(lt(evidence.keptUntil, today))).rowsAffected;
  },
});
