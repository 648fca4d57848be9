/** Where an order stands. */
export const ORDER_STATUSES = ["awaiting_payment", "paid", "cancelled"] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

export type PaymentRefusal = "order_already_paid" | "order_cancelled" | "amount_mismatch";

/** Why an order takes no payment at all, by where it stands. */
const CLOSED: Readonly<Record<OrderStatus, PaymentRefusal | undefined>> = {
  awaiting_payment: undefined,
  paid: "order_already_paid",
  cancelled: "order_cancelled",
};

/** Why a payment cannot settle an order; `undefined` when it can. The amount is in cents and must be the whole of what is due. */
export function paymentRefusal(
  order: { status: OrderStatus; totalCents: number },
  amountCents: number,
): PaymentRefusal | undefined {
  return CLOSED[order.status] ?? (amountCents === order.totalCents ? undefined : "amount_mismatch");
}
