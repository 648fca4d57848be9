import { MAX_PACKS_PER_ORDER } from "@alternance-kit/domain/quote";
import * as z from "zod";
import { DateOnly, Instant, idOf, Localized, line, Person, PostalAddress, Siret } from "./common.js";

const Buyer = z.strictObject({ siret: Siret, name: line(2, 120), address: PostalAddress });

export const NewQuote = z
  .strictObject({
    packId: idOf("pck"),
    quantity: z.int().min(1).max(MAX_PACKS_PER_ORDER),
    company: Buyer,
    contact: Person,
    purchaseReference: line(1, 50)
      .optional()
      .meta({ description: "The buyer's own order number, repeated on the invoice" }),
  })
  .meta({ id: "NewQuote" });
export type NewQuote = z.input<typeof NewQuote>;

/** What a quote, an order and an invoice say alike: who buys what, for how much. */
export const saleFields = {
  lines: z.array(
    z.strictObject({
      packId: idOf("pck"),
      label: Localized,
      quantity: z.int(),
      unitPriceCents: z.int(),
      netCents: z.int(),
    }),
  ),
  currency: z.literal("EUR"),
  netCents: z.int().meta({ description: "Excluding VAT" }),
  vatRatePercent: z.number(),
  vatCents: z.int(),
  totalCents: z.int().meta({ description: "Including VAT" }),
  company: z.strictObject({ siret: z.string(), name: z.string(), address: PostalAddress }),
  contact: z.strictObject({
    firstName: z.string(),
    lastName: z.string(),
    email: z.string(),
    phone: z.string().nullable(),
  }),
  purchaseReference: z.string().nullable(),
};

export const Quote = z
  .strictObject({
    id: idOf("quo"),
    number: z.string().meta({ example: "D2026-0001" }),
    status: z.enum(["open", "ordered", "expired"]),
    ...saleFields,
    issuedAt: Instant,
    validUntil: DateOnly.meta({ description: "The last day it can be accepted" }),
  })
  .meta({ id: "Quote" });
export type Quote = z.output<typeof Quote>;
