import { candidateSpaceStores } from "../candidate-space/candidate-space-stores.js";
import type { Db } from "../db/open-db.js";
import type { Sealer } from "../dossiers/sealer.js";
import type { RecordEvent } from "../events/event-recorder.js";
import { poolStores } from "../pool/pool-stores.js";
import { uploadStore } from "../uploads/uploads.store.js";
import { applicationStore } from "./applications.store.js";
import { erasureStore } from "./candidate/erasure.store.js";
import { applicationChoices } from "./consents/application-choices.js";
import { cvRowStore } from "./cv-rows.store.js";
import { interviewStore } from "./interview/interviews.store.js";
import { moveStore } from "./moves.store.js";
import { noteStore } from "./notes/notes.store.js";

/** The stores of what candidates send and of what becomes of it, each over its part of the tables. */
export function applicationStores(db: Db, sealer: Sealer, recordEvent: RecordEvent) {
  const chosen = applicationChoices(db, recordEvent, sealer);
  return {
    ...chosen,
    ...poolStores(db, sealer, recordEvent, chosen.evidence),
    ...candidateSpaceStores(db),
    applications: applicationStore(db, recordEvent, chosen.choices),
    uploads: uploadStore(db),
    cvRows: cvRowStore(db),
    moves: moveStore(db, recordEvent),
    erasures: erasureStore(db, recordEvent, chosen),
    notes: noteStore(db),
    interviews: interviewStore(db),
  };
}
