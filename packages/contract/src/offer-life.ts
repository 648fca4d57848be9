import { OFFER_ACTORS } from "@alternance-kit/domain/offer-transition";
import * as z from "zod";
import { Instant, idOf, PageQuery, pageOf, prose } from "./common.js";
import { Offer, OfferStatus } from "./offer.js";
import { QuestionSchema } from "./question.js";

export const OfferClosure = z
  .strictObject({
    reason: z
      .enum(["filled", "withdrawn"])
      .optional()
      .meta({ description: "`filled`: someone was hired. `withdrawn` unless said" }),
    note: prose(1, 1_000).optional().meta({ description: "Kept in the offer's history" }),
  })
  .meta({ id: "OfferClosure" });
export type OfferClosure = z.input<typeof OfferClosure>;

export const OfferRenewal = z
  .strictObject({
    expiresAt: Instant.optional().meta({
      description: "At most six months ahead; two months from now unless said",
    }),
  })
  .meta({ id: "OfferRenewal" });
export type OfferRenewal = z.input<typeof OfferRenewal>;

const FieldValue = z.union([z.string(), z.number(), z.array(z.string()), QuestionSchema, z.null()]);

export const OfferEvent = z
  .strictObject({
    number: z.int().meta({ description: "1 for the offer's first, and so on" }),
    at: Instant,
    by: z.strictObject({
      actor: z.enum(OFFER_ACTORS).meta({ id: "OfferActor" }),
      partnerId: idOf("par").nullable().meta({ description: "None when it was the clock" }),
      partnerName: z.string().nullable(),
    }),
    from: OfferStatus.nullable().meta({ description: "None when the offer was made" }),
    to: OfferStatus,
    changes: z.array(z.strictObject({ field: z.string(), before: FieldValue, after: FieldValue })),
    reason: z.string().nullable().meta({ description: "What the operator or the company said of it" }),
  })
  .meta({ id: "OfferEvent", description: "Something that happened to an offer." });
export type OfferEvent = z.output<typeof OfferEvent>;

export const OfferHistory = pageOf("OfferHistory", OfferEvent);
export type OfferHistory = z.output<typeof OfferHistory>;

export const ManagedOfferQuery = PageQuery.extend({
  status: OfferStatus.optional(),
}).meta({ id: "ManagedOfferQuery" });
export type ManagedOfferQuery = z.output<typeof ManagedOfferQuery>;

export const ManagedOfferPage = pageOf("ManagedOfferPage", Offer);
export type ManagedOfferPage = z.output<typeof ManagedOfferPage>;
