import type { Consent } from "@alternance-kit/contract/consent";
import { inArray } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "../../db/open-db.js";
import type { Sealer } from "../../dossiers/sealer.js";
import { applicationDisabilities } from "./disabilities.table.js";

export type DisabilityStore = ReturnType<typeof disabilityStore>;

/** What was told, and the consent to its being kept; the consent stays as the proof once what was told is taken back. */
export interface Disability {
  isTold: boolean;
  consent: Consent | null;
}

export const NOT_TOLD: Disability = { isTold: false, consent: null };

/** More than the longest of what is sealed: padded to it, all are of one length. */
const SEALED_LENGTH = 512;

export const disabilityStore = (db: Db, sealer: Sealer) => {
  const seal = (applicationId: string, disability: Disability) =>
    sealer.seal(JSON.stringify(disability).padEnd(SEALED_LENGTH), applicationId);

  return {
    /** What an application's candidate told, or that they told nothing: in the batch of every application. */
    keep(applicationId: string, disability: Disability): BatchItem<"sqlite"> {
      const sealed = seal(applicationId, disability);
      return db
        .insert(applicationDisabilities)
        .values({ applicationId, sealed })
        .onConflictDoUpdate({ target: applicationDisabilities.applicationId, set: { sealed } });
    },

    /** Of those that have none, nothing was ever asked. */
    async of(applicationIds: readonly string[]): Promise<Map<string, Disability>> {
      const rows = await db
        .select()
        .from(applicationDisabilities)
        .where(inArray(applicationDisabilities.applicationId, [...applicationIds]));
      // Safe: `keep` alone writes them.
      return new Map(
        rows.map(({ applicationId, sealed }) => [
          applicationId,
          JSON.parse(sealer.open(sealed, applicationId)) as Disability,
        ]),
      );
    },
  };
};
