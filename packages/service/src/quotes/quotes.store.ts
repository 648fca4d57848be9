import type { Quote } from "@alternance-kit/contract/quote";
import { documentNumber } from "@alternance-kit/domain/invoice-number";
import { isQuoteOpen } from "@alternance-kit/domain/quote";
import { and, eq, sql } from "drizzle-orm";
import { type Db, writeAll } from "../db/open-db.js";
import { orders } from "../orders/orders.table.js";
import { quotes } from "./quotes.table.js";
import type { Sale } from "./sale.js";

export type QuoteStore = ReturnType<typeof quoteStore>;
export type NewQuoteRow = { id: string; year: number; sale: Sale; issuedAt: string; validUntil: string };

export const quoteStore = (db: Db) => ({
  /** Saves a quote under the next number of its year. */
  async save(partnerId: string, { id, year, sale, issuedAt, validUntil }: NewQuoteRow): Promise<void> {
    await writeAll(db, [
      db.run(sql`
        INSERT INTO quotes (id, partner_id, year, place, sale, issued_at, valid_until)
        SELECT ${id}, ${partnerId}, ${year}, coalesce(max(place), 0) + 1, ${JSON.stringify(sale)}, ${issuedAt}, ${validUntil}
        FROM quotes WHERE year = ${year}`),
    ]);
  },

  /** A partner's quote as it stands on `today`; `undefined` for the partner reads any partner's, which only the operator may. */
  async find(partnerId: string | undefined, id: string, today: string): Promise<Quote | undefined> {
    const [row] = await db
      .select({ quote: quotes, orderId: orders.id })
      .from(quotes)
      .leftJoin(orders, eq(orders.quoteId, quotes.id))
      .where(and(partnerId === undefined ? undefined : eq(quotes.partnerId, partnerId), eq(quotes.id, id)));
    if (!row) return undefined;
    const { quote } = row;
    return {
      id: quote.id,
      number: documentNumber("quote", quote.year, quote.place),
      status: row.orderId !== null ? "ordered" : isQuoteOpen(quote, today) ? "open" : "expired",
      ...quote.sale,
      issuedAt: quote.issuedAt,
      validUntil: quote.validUntil,
    };
  },
});
