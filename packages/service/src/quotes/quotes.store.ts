import type { Quote } from "@alternance-kit/contract/quote";
import { documentNumber } from "@alternance-kit/domain/invoice-number";
import { isQuoteOpen } from "@alternance-kit/domain/quote";
import { and, eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { type Db, writeAll } from "../db/open-db.js";
import { orders } from "../orders/orders.table.js";
import { quotes } from "./quotes.table.js";
import type { Sale } from "./sale.js";

export type QuoteStore = ReturnType<typeof quoteStore>;
export type NewQuoteRow = { id: string; year: number; sale: Sale; issuedAt: string; validUntil: string };

export const quoteStore = (db: Db) => ({
  /** Saves a quote under the next number of its year, with what is `also` written. */
  async save(
    partnerId: string,
    row: NewQuoteRow,
    also: (quote: Quote) => BatchItem<"sqlite">[],
  ): Promise<Quote> {
    // The number is told in the answer that is recorded with it: it is read first (see `underNextNumber`).
    const [last] = await db
      .select({ place: sql<number>`coalesce(max(${quotes.place}), 0)` })
      .from(quotes)
      .where(eq(quotes.year, row.year));
    const values = { ...row, partnerId, place: (last?.place ?? 0) + 1 };
    const quote = toQuote(values, "open");
    await writeAll(db, [db.insert(quotes).values(values), ...also(quote)]);
    return quote;
  },

  /** A partner's quote as it stands on `today`; `undefined` for the partner reads any partner's, which only the operator may. */
  async find(partnerId: string | undefined, id: string, today: string): Promise<Quote | undefined> {
    const [row] = await db
      .select({ quote: quotes, orderId: orders.id })
      .from(quotes)
      .leftJoin(orders, eq(orders.quoteId, quotes.id))
      .where(and(partnerId === undefined ? undefined : eq(quotes.partnerId, partnerId), eq(quotes.id, id)));
    if (!row) return undefined;
    const { quote, orderId } = row;
    return toQuote(quote, orderId !== null ? "ordered" : isQuoteOpen(quote, today) ? "open" : "expired");
  },
});

const toQuote = (row: typeof quotes.$inferSelect, status: Quote["status"]): Quote => ({
  id: row.id,
  number: documentNumber("quote", row.year, row.place),
  status,
  ...row.sale,
  issuedAt: row.issuedAt,
  validUntil: row.validUntil,
});
