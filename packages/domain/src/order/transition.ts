/** Where an order stands. */
export const ORDER_STATUSES = ["awaiting_payment", "paid", "cancelled"] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export type PaymentRefusal = "order_already_paid" | "order_cancelled" | "amount_mismatch";

/** Why a payment cannot settle an order; `undefined` when it can. The amount is in cents and must be the whole of what is due. */
export function paymentRefusal(
  order: { status: OrderStatus; totalCents: number },
  amountCents: number,
): PaymentRefusal | undefined {
  switch (order.status) {
    case "paid":
      return "order_already_paid";
    case "cancelled":
      return "order_cancelled";
    case "awaiting_payment":
      return amountCents === order.totalCents ? undefined : "amount_mismatch";
    default:
      return order.status satisfies never;
  }
}
