import type { Event, EventType } from "@alternance-kit/contract/event";
import { and, asc, eq, gt, type SQL } from "drizzle-orm";
import type { PartnerSight } from "../applications/seen-by.js";
import type { Db } from "../db/open-db.js";
import { events } from "./events.table.js";

export type EventStore = ReturnType<typeof eventStore>;

export interface ListedEvents {
  type?: EventType | undefined;
  /** The number of the last event that was read. */
  after?: number | undefined;
  limit: number;
}

/** Every read says first what its reader may see: the events of its own offers and applications, those from its pages, or all. */
export const eventStore = (db: Db) => ({
  /** The oldest first. */
  async list(
    sight: PartnerSight,
    { type, after, limit }: ListedEvents,
  ): Promise<{ seq: number; event: Event }[]> {
    const rows = await db
      .select()
      .from(events)
      .where(
        and(
          seenBy(sight),
          type === undefined ? undefined : eq(events.type, type),
          after === undefined ? undefined : gt(events.seq, after),
        ),
      )
      .orderBy(asc(events.seq))
      .limit(limit);
    return rows.map((row) => ({ seq: row.seq, event: shownTo(sight, toEvent(row)) }));
  },

  async numberOf(sight: PartnerSight, id: string): Promise<number | undefined> {
    const [row] = await db
      .select({ seq: events.seq })
      .from(events)
      .where(and(seenBy(sight), eq(events.id, id)));
    return row?.seq;
  },
});

function seenBy(sight: PartnerSight): SQL | undefined {
  switch (sight.as) {
    case "operator":
      return undefined;
    case "company":
      return eq(events.companyId, sight.partnerId);
    case "source":
      return eq(events.sourcePartnerId, sight.partnerId);
    default:
      return sight satisfies never;
  }
}

// Safe: `recordEvent` alone writes them, each with the data of its type.
const toEvent = ({ id, type, at, data }: typeof events.$inferSelect): Event =>
  ({ id, type, at, data }) as Event;

/** How a candidate came is for the partner whose page it was and for the operator. */
function shownTo(sight: PartnerSight, event: Event): Event {
  return sight.as === "company" && event.type === "application.received"
    ? { ...event, data: { ...event.data, attribution: null } }
    : event;
}
