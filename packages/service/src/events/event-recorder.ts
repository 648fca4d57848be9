import type { Event } from "@alternance-kit/contract/event";
import { eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { Db } from "../db/open-db.js";
import type { NewId } from "../ids.js";
import { events } from "./events.table.js";

/** An event that has no id yet. */
export type NewEvent = Event extends infer E ? (E extends Event ? Omit<E, "id"> : never) : never;

/** Keeps an event, in the batch of the change itself: neither is ever there without the other. */
export type RecordEvent = (event: NewEvent) => BatchItem<"sqlite">;

export const eventRecorder =
  (db: Db, newId: NewId): RecordEvent =>
  ({ type, at, data }) =>
    db.insert(events).values({
      id: newId("evt"),
      type,
      at,
      subjectId: subjectOf(data),
      companyId: "companyId" in data ? data.companyId : NO_COMPANY,
      sourcePartnerId: "sourcePartnerId" in data ? data.sourcePartnerId : null,
      data,
    });

/** Of what concerns no company: no partner has this id. */
const NO_COMPANY = "";

function subjectOf(data: NewEvent["data"]): string {
  if ("applicationId" in data) return data.applicationId;
  return "poolCandidateId" in data ? data.poolCandidateId : data.offerId;
}

/** Forgets what the events of an application say of how its candidate came: the rest of them is ids and statuses. */
export const forgetAttribution = (db: Db, applicationId: string): BatchItem<"sqlite"> =>
  db
    .update(events)
    .set({ data: sql`json_set(${events.data}, '$.attribution', NULL)` })
    .where(
      sql`${eq(events.subjectId, applicationId)} AND json_type(${events.data}, '$.attribution') = 'object'`,
    );
