import type { Order, OrderStatus } from "@alternance-kit/contract/order";
import { documentNumber } from "@alternance-kit/domain/invoice-number";
import { and, desc, eq, lt, or, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, writeAll } from "../db/open-db.js";
import type { Position } from "../http/cursor.js";
import { invoices } from "../invoices/invoices.table.js";
import { quotes } from "../quotes/quotes.table.js";
import { orders } from "./orders.table.js";

export type OrderStore = ReturnType<typeof orderStore>;
export type NewOrderRow = Pick<typeof orders.$inferInsert, "id" | "quoteId" | "year" | "placedAt"> &
  Pick<Order, "acceptance"> & {
    payment: Omit<Order["payment"], "reference" | "amountCents">;
  };

/** `partnerId` comes first; `undefined` reads every partner's, which only the operator may. */
export const orderStore = (db: Db) => {
  const select = (where: SQL | undefined) =>
    db
      .select({ order: orders, quote: quotes, invoiceId: invoices.id })
      .from(orders)
      .innerJoin(quotes, eq(quotes.id, orders.quoteId))
      .leftJoin(invoices, eq(invoices.orderId, orders.id))
      .where(where);

  return {
    /** Saves an order under the next number of its year. */
    async save(
      partnerId: string,
      row: NewOrderRow,
      also: (order: Order) => BatchItem<"sqlite">[],
    ): Promise<Order> {
      // The number is told in the answer that is recorded with it: it is read first (see `underNextNumber`).
      const [last] = await db
        .select({ place: sql<number>`coalesce(max(${orders.place}), 0)` })
        .from(orders)
        .where(eq(orders.year, row.year));
      const [quote] = await db
        .select()
        .from(quotes)
        .where(and(eq(quotes.partnerId, partnerId), eq(quotes.id, row.quoteId)));
      if (!quote) throw new Error(`The quote ${row.quoteId} is gone.`);
      const values = {
        ...row,
        partnerId,
        place: (last?.place ?? 0) + 1,
        status: "awaiting_payment" as const,
        paidAt: null,
      };
      const order = toOrder({ order: values, quote, invoiceId: null });
      await writeAll(db, [db.insert(orders).values(values), ...also(order)]);
      return order;
    },

    async find(partnerId: string | undefined, id: string): Promise<Order | undefined> {
      const [row] = await select(and(ownedBy(partnerId), eq(orders.id, id)));
      return row && toOrder(row);
    },

    async list(
      partnerId: string | undefined,
      {
        status,
        after,
        limit,
      }: { status?: OrderStatus | undefined; after?: Position | undefined; limit: number },
    ): Promise<Order[]> {
      const where = and(
        ownedBy(partnerId),
        status === undefined ? undefined : eq(orders.status, status),
        after && olderThan(after),
      );
      const rows = await select(where).orderBy(desc(orders.placedAt), desc(orders.id)).limit(limit);
      return rows.map(toOrder);
    },
  };
};

const ownedBy = (partnerId: string | undefined) =>
  partnerId === undefined ? undefined : eq(orders.partnerId, partnerId);

const olderThan = ([placedAt, id]: Position) =>
  or(
    lt(orders.placedAt, String(placedAt)),
    and(eq(orders.placedAt, String(placedAt)), lt(orders.id, String(id))),
  );

type Row = { order: typeof orders.$inferSelect; quote: typeof quotes.$inferSelect; invoiceId: string | null };

function toOrder({ order, quote, invoiceId }: Row): Order {
  const number = documentNumber("order", order.year, order.place);
  return {
    id: order.id,
    number,
    quoteId: quote.id,
    quoteNumber: documentNumber("quote", quote.year, quote.place),
    status: order.status,
    ...quote.sale,
    acceptance: order.acceptance,
    payment: { ...order.payment, reference: number, amountCents: quote.sale.totalCents },
    invoiceId,
    placedAt: order.placedAt,
    paidAt: order.paidAt,
  };
}
