import type { Order, PaymentReceived } from "@alternance-kit/contract/order";
import { paymentRefusal } from "@alternance-kit/domain/order-transition";
import { AppError, refuseField } from "../app-error.js";
import { type Principal, requireKind } from "../http/principal.js";
import { type Idempotency, once } from "../idempotency/idempotency.js";
import type { NewId } from "../ids.js";
import type { InvoiceStore } from "../invoices/invoices.store.js";
import { legalMentions } from "../invoices/legal-mentions.js";
import { parisDate } from "../paris-date.js";
import type { OrderStore } from "./orders.store.js";
import { requireSeller, type SellerAccount } from "./seller.js";

export interface MarkOrderPaidDeps {
  orders: Pick<OrderStore, "find">;
  invoices: Pick<InvoiceStore, "issueForPayment">;
  idempotency: Idempotency;
  sellerAccount: SellerAccount | undefined;
  newId: NewId;
  now(): Date;
}

/** The operator saw the transfer arrive: the order is paid and its invoice takes the next number, both or neither. */
export async function markOrderPaid(
  deps: MarkOrderPaidDeps,
  principal: Principal,
  id: string,
  payment: PaymentReceived,
  idempotencyKey: string | undefined,
): Promise<Order> {
  requireKind(principal, "operator");
  const use = { keyId: principal.keyId, idempotencyKey, request: ["markOrderPaid", id, payment] };
  return once<Order>(deps.idempotency, use, async (record) => {
    const order = await deps.orders.find(undefined, id);
    if (!order) throw noOrder(id);
    const paidAt = deps.now().toISOString();
    const today = parisDate(deps.now());
    requireSettling(order, payment, today);
    const { seller } = requireSeller(deps.sellerAccount);
    const invoiceId = deps.newId("inv");
    const paid: Order = { ...order, status: "paid", paidAt, invoiceId };
    const invoice = {
      id: invoiceId,
      orderId: id,
      year: Number(today.slice(0, 4)),
      issuedOn: today,
      paidOn: payment.receivedOn,
      paidAt,
      seller,
      legalMentions: legalMentions(order),
    };
    const isIssued = await deps.invoices.issueForPayment(invoice, record(paid));
    if (!isIssued) throw refused("order_already_paid"); // Another payment settled it in between.
    return paid;
  });
}

/** @throws {AppError} `validation_failed`, `amount_mismatch`, `order_already_paid`, `order_cancelled` */
function requireSettling(order: Order, payment: PaymentReceived, today: string): void {
  if (payment.receivedOn > today) {
    throw refuseField("/receivedOn", "date_in_future", "Give the day the money arrived: today or before.");
  }
  const refusal = paymentRefusal(order, payment.amountCents);
  if (refusal === "amount_mismatch") {
    const detail = `${order.totalCents} cents are due, not ${payment.amountCents}.`;
    throw new AppError("amount_mismatch", detail, [
      { pointer: "/amountCents", code: "amount_mismatch", detail },
    ]);
  }
  if (refusal) throw refused(refusal);
}

const refused = (code: "order_already_paid" | "order_cancelled") =>
  new AppError(
    code,
    code === "order_already_paid"
      ? "Retrieve the order: it names its invoice."
      : "A cancelled order takes no payment: refund it.",
  );

export const noOrder = (id: string) =>
  new AppError("order_not_found", `There is no order ${id} among those this key may see.`);
