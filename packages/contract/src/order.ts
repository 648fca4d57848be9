import { ORDER_STATUSES } from "@alternance-kit/domain/order-transition";
import * as z from "zod";
import { DateOnly, Instant, idOf, line, PageQuery, pageOf } from "./common.js";
import { saleFields } from "./quote.js";

export const OrderStatus = z.enum(ORDER_STATUSES).meta({ id: "OrderStatus" });
export type OrderStatus = z.output<typeof OrderStatus>;

export const NewOrder = z
  .strictObject({
    quoteId: idOf("quo"),
    acceptance: z.strictObject({
      name: line(2, 120).meta({ description: "Who accepts the quote for the company" }),
      isAccepted: z.literal(true),
    }),
    paymentMethod: z.literal("bank_transfer"),
  })
  .meta({ id: "NewOrder", description: "The acceptance of a quote." });
export type NewOrder = z.input<typeof NewOrder>;

export const Order = z
  .strictObject({
    id: idOf("ord"),
    number: z.string().meta({ example: "C2026-0001" }),
    quoteId: idOf("quo"),
    quoteNumber: z.string(),
    status: OrderStatus,
    ...saleFields,
    acceptance: z.strictObject({ name: z.string(), at: Instant }),
    payment: z.strictObject({
      method: z.literal("bank_transfer"),
      accountHolder: z.string(),
      iban: z.string(),
      bic: z.string().nullable(),
      reference: z.string().meta({ description: "To be given with the transfer" }),
      amountCents: z.int(),
      dueOn: DateOnly,
    }),
    invoiceId: idOf("inv").nullable(),
    placedAt: Instant,
    paidAt: Instant.nullable(),
  })
  .meta({ id: "Order" });
export type Order = z.output<typeof Order>;

export const OrderPage = pageOf("OrderPage", Order);
export type OrderPage = z.output<typeof OrderPage>;

export const OrderQuery = PageQuery.extend({ status: OrderStatus.optional() }).meta({ id: "OrderQuery" });
export type OrderQuery = z.output<typeof OrderQuery>;

export const PaymentReceived = z
  .strictObject({
    receivedOn: DateOnly.meta({ description: "The bank's value date; not in the future" }),
    amountCents: z.int().min(1),
  })
  .meta({ id: "PaymentReceived" });
export type PaymentReceived = z.input<typeof PaymentReceived>;
