import type { CreateOptions, Http, RequestOptions } from "../http.js";
import { newIdempotencyKey } from "../idempotency-key.js";
import { eachOf } from "../pages.js";
import type { NewOrder, Order, OrderPage, OrderSearch, PaymentReceived } from "../types.js";

export type Orders = ReturnType<typeof orders>;

const pathOf = (id: string) => `/v1/orders/${encodeURIComponent(id)}`;

/** What a publishable key may ask of orders; the part a visitor's page needs. */
export const publicOrders = (http: Http) => ({
  /**
   * Accepts a quote, which makes it an order, and answers how to pay it. `payment.amountCents` includes VAT.
   *
   * @throws {ApiError} `quote_not_found`, `quote_expired`, `quote_already_ordered`, `validation_failed`, `seller_not_configured`
   */
  create: (order: NewOrder, { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {}) =>
    http<Order>("/v1/orders", { method: "POST", json: order, signal, idempotencyKey }),
});

export const orders = (http: Http) => {
  const list = ({ ...query }: OrderSearch = {}, { signal }: RequestOptions = {}) =>
    http<OrderPage>("/v1/orders", { query, signal });

  return {
    ...publicOrders(http),

    /**
     * The orders of the key's own partner, the latest first; all of them for the operator. Needs a secret key.
     *
     * @throws {ApiError} `secret_key_required`, `cursor_invalid`, `validation_failed`
     */
    list,

    /** Every order that matches, over all pages. */
    listAll: (query: OrderSearch = {}, options?: RequestOptions): AsyncGenerator<Order, void> =>
      eachOf((from) => list({ ...query, ...from }, options)),

    /**
     * An order as it stands; `invoiceId` is there once it is paid. Needs a secret key.
     *
     * @throws {ApiError} `order_not_found`, `secret_key_required`
     */
    retrieve: (id: string, { signal }: RequestOptions = {}) => http<Order>(pathOf(id), { signal }),

    /**
     * Says that the whole of an order's amount has come, which issues its invoice. For the operator's secret key.
     *
     * @param payment `amountCents` includes VAT; `receivedOn` is the bank's value date, `YYYY-MM-DD`
     * @throws {ApiError} `order_not_found`, `order_already_paid`, `order_cancelled`, `amount_mismatch`, `validation_failed`,
     * `not_permitted`, `seller_not_configured`
     */
    markPaid: (
      id: string,
      payment: PaymentReceived,
      { signal, idempotencyKey = newIdempotencyKey() }: CreateOptions = {},
    ) => http<Order>(`${pathOf(id)}/mark-paid`, { method: "POST", json: payment, signal, idempotencyKey }),
  };
};
