import type { Invoice, Seller } from "@alternance-kit/contract/invoice";
import { documentNumber } from "@alternance-kit/domain/invoice-number";
import { and, desc, eq, lt, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, violates, writeAll } from "../db/open-db.js";
import type { Position } from "../http/cursor.js";
import { orders } from "../orders/orders.table.js";
import { invoices } from "./invoices.table.js";

export type InvoiceStore = ReturnType<typeof invoiceStore>;

export interface NewInvoice {
  id: string;
  orderId: string;
  year: number;
  issuedOn: string;
  paidOn: string;
  paidAt: string;
  seller: Seller;
  legalMentions: string[];
}

/** `partnerId` comes first; `undefined` reads every partner's, which only the operator may. */
export const invoiceStore = (db: Db) => {
  const select = (where: SQL | undefined) =>
    db
      .select({ invoice: invoices, order: orders })
      .from(invoices)
      .innerJoin(orders, eq(orders.id, invoices.orderId))
      .where(where);

  return {
    /**
     * Issues the invoice of an order that still awaits its payment, and marks it paid, in one transaction with what is `also` written;
     * answers whether it did. The number is taken by the very statement that writes the row: numbers follow each other however many
     * are issued at once, and a transaction that fails gives its number back.
     */
    async issueForPayment(invoice: NewInvoice, also: readonly BatchItem<"sqlite">[]): Promise<boolean> {
      const { id, orderId, year, issuedOn, paidOn, paidAt, seller, legalMentions } = invoice;
      // An order that is not to be paid gives no partner: the column refuses that, and the transaction with it.
      const awaiting = sql`FROM orders o JOIN quotes q ON q.id = o.quote_id WHERE o.id = ${orderId} AND o.status = 'awaiting_payment'`;
      const issue = db.run(sql`
        INSERT INTO invoices (id, partner_id, order_id, year, place, issued_on, paid_on, seller, sale, legal_mentions)
        VALUES (${id}, (SELECT o.partner_id ${awaiting}), ${orderId}, ${year},
          (SELECT coalesce(max(place), 0) + 1 FROM invoices WHERE year = ${year}),
          ${issuedOn}, ${paidOn}, ${JSON.stringify(seller)}, (SELECT q.sale ${awaiting}), ${JSON.stringify(legalMentions)})`);
      const settle = db.update(orders).set({ status: "paid", paidAt }).where(eq(orders.id, orderId));
      try {
        await writeAll(db, [issue, settle, ...also]);
        return true;
      } catch (error) {
        if (violates(error, "NOT NULL constraint failed: invoices.partner_id")) return false;
        throw error;
      }
    },

    async find(partnerId: string | undefined, id: string): Promise<Invoice | undefined> {
      const [row] = await select(and(ownedBy(partnerId), eq(invoices.id, id)));
      return row && toInvoice(row);
    },

    async list(
      partnerId: string | undefined,
      {
        orderId,
        after,
        limit,
      }: { orderId?: string | undefined; after?: Position | undefined; limit: number },
    ): Promise<Invoice[]> {
      const where = and(
        ownedBy(partnerId),
        orderId === undefined ? undefined : eq(invoices.orderId, orderId),
        after && lt(invoices.id, String(after[0])),
      );
      const rows = await select(where).orderBy(desc(invoices.id)).limit(limit);
      return rows.map(toInvoice);
    },
  };
};

const ownedBy = (partnerId: string | undefined) =>
  partnerId === undefined ? undefined : eq(invoices.partnerId, partnerId);

type Row = { invoice: typeof invoices.$inferSelect; order: typeof orders.$inferSelect };

const toInvoice = ({ invoice, order }: Row): Invoice => ({
  id: invoice.id,
  number: documentNumber("invoice", invoice.year, invoice.place),
  orderId: order.id,
  orderNumber: documentNumber("order", order.year, order.place),
  issuedOn: invoice.issuedOn,
  paidOn: invoice.paidOn,
  seller: invoice.seller,
  ...invoice.sale,
  legalMentions: invoice.legalMentions,
});
