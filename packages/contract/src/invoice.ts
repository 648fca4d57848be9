import * as z from "zod";
import { DateOnly, idOf, PageQuery, PostalAddress, pageOf } from "./common.js";
import { saleFields } from "./quote.js";

export const Seller = z
  .strictObject({
    name: z.string(),
    legalForm: z.string(),
    siret: z.string(),
    vatNumber: z.string().nullable(),
    address: PostalAddress,
  })
  .meta({ id: "Seller" });
export type Seller = z.output<typeof Seller>;

export const Invoice = z
  .strictObject({
    id: idOf("inv"),
    number: z.string().meta({ description: "Without a gap within its year", example: "F2026-0001" }),
    orderId: idOf("ord"),
    orderNumber: z.string(),
    issuedOn: DateOnly,
    paidOn: DateOnly,
    seller: Seller,
    ...saleFields,
    legalMentions: z
      .array(z.string())
      .meta({ description: "In French, as the law wants them on the document" }),
  })
  .meta({ id: "Invoice", description: "Issued once, never changed." });
export type Invoice = z.output<typeof Invoice>;

export const InvoicePage = pageOf("InvoicePage", Invoice);
export type InvoicePage = z.output<typeof InvoicePage>;

export const InvoiceQuery = PageQuery.extend({ orderId: idOf("ord").optional() }).meta({
  id: "InvoiceQuery",
});
export type InvoiceQuery = z.output<typeof InvoiceQuery>;
