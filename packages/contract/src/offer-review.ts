import { OFFER_FINDING_CODES } from "@alternance-kit/domain/offer-finding";
import * as z from "zod";
import { Instant, Localized, prose } from "./common.js";

export const OfferFindingCode = z.enum(OFFER_FINDING_CODES).meta({ id: "OfferFindingCode" });

export const OfferFinding = z
  .strictObject({
    code: OfferFindingCode,
    pointer: z
      .string()
      .meta({ description: "JSON Pointer (RFC 6901) to the offer's field", example: "/description" }),
    excerpt: z.string().meta({ description: "The words it was found in" }),
    message: Localized,
    legalRef: z
      .string()
      .nullable()
      .meta({ description: "The article, of the Code du travail", example: "L1142-1" }),
  })
  .meta({ id: "OfferFinding", description: "What a rule of moderation has to say of an offer." });
export type OfferFinding = z.output<typeof OfferFinding>;

export const OfferReview = z
  .strictObject({
    findings: z.array(OfferFinding),
    judgedAt: Instant.nullable().meta({ description: "None of a draft" }),
    approval: z.strictObject({ at: Instant, reason: z.string().nullable() }).nullable().meta({
      description: "When the operator last overruled the rules; they do not ask again for the same words",
    }),
    refusal: z.strictObject({ at: Instant, reason: z.string() }).nullable().meta({
      description: "Why the operator sent the offer back to its company; none once it is submitted again",
    }),
  })
  .meta({
    id: "OfferReview",
    description: "What the rules found in an offer, and what the operator decided.",
  });
export type OfferReview = z.output<typeof OfferReview>;

export const OfferApproval = z
  .strictObject({ reason: prose(1, 1_000).optional() })
  .meta({ id: "OfferApproval", description: "Why the operator publishes the offer all the same." });
export type OfferApproval = z.input<typeof OfferApproval>;

export const OfferRefusal = z
  .strictObject({ reason: prose(3, 1_000) })
  .meta({ id: "OfferRefusal", description: "What the company is told to change." });
export type OfferRefusal = z.input<typeof OfferRefusal>;
