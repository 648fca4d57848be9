import type { EvidenceStore } from "../applications/consents/evidence.store.js";
import type { Db } from "../db/open-db.js";
import type { Sealer } from "../dossiers/sealer.js";
import type { RecordEvent } from "../events/event-recorder.js";
import { keepProfileStore } from "./keep-profile.store.js";
import { poolFileRowStore } from "./pool-file-rows.store.js";
import { poolGuardianStore } from "./pool-guardians.store.js";
import { poolRetentionStore } from "./pool-retention.store.js";
import { profileChangeStore } from "./profile-changes.store.js";
import { profileErasureStore } from "./profile-erasure.store.js";
import { profileStore } from "./profiles.store.js";
import { proposalStore } from "./proposals.store.js";

/** The stores of the pool, each over its part of its tables. */
export const poolStores = (
  db: Db,
  sealer: Sealer,
  recordEvent: RecordEvent,
  evidence: Pick<EvidenceStore, "keep">,
) => ({
  profiles: profileStore(db, sealer),
  keptProfiles: keepProfileStore(db, sealer, recordEvent),
  profileChanges: profileChangeStore(db, sealer, recordEvent),
  profileErasures: profileErasureStore(db, recordEvent, evidence),
  proposals: proposalStore(db),
  poolGuardians: poolGuardianStore(db),
  poolRetention: poolRetentionStore(db),
  poolFileRows: poolFileRowStore(db),
});
