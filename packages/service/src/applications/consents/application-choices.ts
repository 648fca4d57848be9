import type { Db } from "../../db/open-db.js";
import type { Sealer } from "../../dossiers/sealer.js";
import type { RecordEvent } from "../../events/event-recorder.js";
import { disabilityStore } from "../disability/disability.store.js";
import { guardianStore } from "../guardian/guardians.store.js";
import { choiceStore } from "./choices.store.js";
import { consentStore } from "./consents.store.js";
import { evidenceStore } from "./evidence.store.js";

/** The stores of what candidates choose to say of themselves, each over its own table. */
export function applicationChoices(db: Db, recordEvent: RecordEvent, sealer: Sealer) {
  const stores = {
    consents: consentStore(db),
    guardians: guardianStore(db, recordEvent),
    disabilities: disabilityStore(db, sealer),
  };
  return { ...stores, choices: choiceStore(stores), evidence: evidenceStore(db, sealer) };
}
