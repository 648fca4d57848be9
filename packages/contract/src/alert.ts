import * as z from "zod";
import { Email, Instant } from "./common.js";
import { Language } from "./mail.js";

const Value = z.union([z.string().max(500), z.number()]);

/** The filters of `GET /v1/offers` by their names; a list says its values apart or comma-separated. The service reads them as it does there. */
export const AlertQuery = z
  .record(z.string(), z.union([Value, z.array(Value).max(30)]))
  .refine((query) => Object.keys(query).length <= 30, "At most 30 filters")
  .meta({
    id: "AlertQuery",
    description: "The filters of `GET /v1/offers`, by the same names: not `sort`, `limit` or `cursor`",
    example: { q: "react", department: ["31", "34"], level: [6] },
  });
export type AlertQuery = z.input<typeof AlertQuery>;

export const NewOfferAlert = z
  .strictObject({
    email: Email,
    language: Language,
    query: AlertQuery,
    frequency: z.literal("daily"),
    pageUrl: z
      .url({ protocol: /^https?$/ })
      .max(500)
      .optional()
      .meta({
        description: "The page the search was saved on, of an origin of the key: the e-mails lead back to it",
      }),
  })
  .meta({ id: "NewOfferAlert", description: "A search that a visitor saves by e-mail." });
export type NewOfferAlert = z.input<typeof NewOfferAlert>;

export const OfferAlertReceipt = z
  .strictObject({
    status: z.literal("confirmation_sent"),
    confirmBefore: Instant.meta({ description: "The link of the e-mail works until then" }),
  })
  .meta({
    id: "OfferAlertReceipt",
    description: "The same whether the address is known or not.",
  });
export type OfferAlertReceipt = z.output<typeof OfferAlertReceipt>;
