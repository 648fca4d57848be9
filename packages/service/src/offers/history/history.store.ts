import type { OfferEvent } from "@alternance-kit/contract/offer-life";
import type { OfferStatus } from "@alternance-kit/domain/offer";
import { and, desc, eq, lt } from "drizzle-orm";
import type { Db } from "../../db/open-db.js";
import { partners } from "../../partners/partners.table.js";
import { offerEvents } from "./offer-events.table.js";

export type HistoryStore = ReturnType<typeof historyStore>;

/** What happened to offers. It is written with the offers themselves (see `offers.store.ts`); nothing changes it after. */
export const historyStore = (db: Db) => {
  const select = () =>
    db
      .select({ event: offerEvents, partnerName: partners.name })
      .from(offerEvents)
      .leftJoin(partners, eq(partners.id, offerEvents.partnerId));

  return {
    /** The latest first; those before the event number `before`, when it is given. */
    async list(offerId: string, before: number | undefined, limit: number): Promise<OfferEvent[]> {
      const rows = await select()
        .where(
          and(
            eq(offerEvents.offerId, offerId),
            before === undefined ? undefined : lt(offerEvents.number, before),
          ),
        )
        .orderBy(desc(offerEvents.number))
        .limit(limit);
      return rows.map(toEvent);
    },

    async lastMoveTo(offerId: string, to: OfferStatus): Promise<OfferEvent | undefined> {
      const [row] = await select()
        .where(and(eq(offerEvents.offerId, offerId), eq(offerEvents.to, to)))
        .orderBy(desc(offerEvents.number))
        .limit(1);
      return row && toEvent(row);
    },
  };
};

const toEvent = ({
  event,
  partnerName,
}: {
  event: typeof offerEvents.$inferSelect;
  partnerName: string | null;
}): OfferEvent => ({
  number: event.number,
  at: event.at,
  by: { actor: event.actor, partnerId: event.partnerId, partnerName },
  from: event.from,
  to: event.to,
  changes: event.changes,
  reason: event.reason,
});
