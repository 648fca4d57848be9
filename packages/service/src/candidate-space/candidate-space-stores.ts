import { messageStore } from "../applications/messages/messages.store.js";
import { rectificationStore } from "../applications/rectifications/rectifications.store.js";
import type { Db } from "../db/open-db.js";
import { candidateAccessStore } from "./candidate-access.store.js";
import { personStore } from "./person.store.js";

/** The stores of what candidates do by themselves, each over its own tables. */
export const candidateSpaceStores = (db: Db) => ({
  candidateAccess: candidateAccessStore(db),
  people: personStore(db),
  messages: messageStore(db),
  rectifications: rectificationStore(db),
});
