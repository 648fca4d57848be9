import * as z from "zod";
import { Instant, idOf } from "./common.js";

export const PARTNER_KINDS = ["school", "training_centre", "company", "funder", "operator"] as const;
export const PartnerKind = z.enum(PARTNER_KINDS).meta({ id: "PartnerKind" });
export type PartnerKind = z.output<typeof PartnerKind>;

export const Partner = z
  .strictObject({
    id: idOf("par"),
    kind: PartnerKind,
    name: z.string(),
    siret: z.string().nullable(),
    email: z.string().nullable().meta({ description: "Where it is told of what awaits it" }),
    createdAt: Instant,
  })
  .meta({
    id: "Partner",
    description:
      "Who a key belongs to: a school, a training centre (CFA), a company, a funder or the operator.",
  });
export type Partner = z.output<typeof Partner>;
