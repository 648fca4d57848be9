import type { NewOrder, Order } from "@alternance-kit/contract/order";
import { addDays, PAYMENT_TERM_DAYS } from "@alternance-kit/domain/quote";
import { AppError } from "../app-error.js";
import { underNextNumber, violates } from "../db/open-db.js";
import type { Principal } from "../http/principal.js";
import { type Idempotency, once } from "../idempotency/idempotency.js";
import type { NewId } from "../ids.js";
import { parisDate } from "../paris-date.js";
import type { QuoteStore } from "../quotes/quotes.store.js";
import type { OrderStore } from "./orders.store.js";
import { requireSeller, type SellerAccount } from "./seller.js";

export interface PlaceOrderDeps {
  quotes: Pick<QuoteStore, "find">;
  orders: Pick<OrderStore, "save">;
  idempotency: Idempotency;
  sellerAccount: SellerAccount | undefined;
  newId: NewId;
  now(): Date;
}

/** Accepts a quote: an order, to be paid by transfer to the account it names. */
export async function placeOrder(
  deps: PlaceOrderDeps,
  principal: Principal,
  input: NewOrder,
  idempotencyKey: string | undefined,
): Promise<Order> {
  const { seller, iban, bic } = requireSeller(deps.sellerAccount);
  const use = { keyId: principal.keyId, idempotencyKey, request: ["placeOrder", input] };
  return once<Order>(deps.idempotency, use, async (record) => {
    const now = deps.now();
    const today = parisDate(now);
    const quote = await deps.quotes.find(principal.partner.id, input.quoteId, today);
    if (!quote)
      throw new AppError(
        "quote_not_found",
        `There is no quote ${input.quoteId} among those this key may see.`,
      );
    if (quote.status === "ordered") throw alreadyOrdered();
    if (quote.status === "expired")
      throw new AppError(
        "quote_expired",
        `This quote could be accepted until ${quote.validUntil}: ask for a new one.`,
      );
    const row = {
      id: deps.newId("ord"),
      quoteId: quote.id,
      year: Number(today.slice(0, 4)),
      acceptance: { name: input.acceptance.name, at: now.toISOString() },
      payment: {
        method: input.paymentMethod,
        accountHolder: seller.name,
        iban,
        bic,
        dueOn: addDays(today, PAYMENT_TERM_DAYS),
      },
      placedAt: now.toISOString(),
    };
    try {
      return await underNextNumber("orders.year", () => deps.orders.save(principal.partner.id, row, record));
    } catch (error) {
      throw violates(error, "UNIQUE constraint failed: orders.quote_id") ? alreadyOrdered() : error;
    }
  });
}

const alreadyOrdered = () =>
  new AppError(
    "quote_already_ordered",
    "This quote was accepted before: retrieve its order, or ask for a new quote.",
  );
