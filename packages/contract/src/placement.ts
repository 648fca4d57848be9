import { PLACEMENT_STATUSES } from "@alternance-kit/domain/placement";
import { checkUai } from "@alternance-kit/domain/uai";
import * as z from "zod";
import { DateOnly, Instant, idOf, line, PageQuery, pageOf, Siret } from "./common.js";
import { OfferPay } from "./offer.js";

export const PlacementStatus = z.enum(PLACEMENT_STATUSES).meta({
  id: "PlacementStatus",
  description: "By its dates, on the day it is read",
});
export type PlacementStatus = z.output<typeof PlacementStatus>;

/** A UAI as typed; answered as seven digits and their letter. */
const Uai = z
  .string()
  .trim()
  .max(30)
  .transform((input, ctx) => {
    const verdict = checkUai(input);
    if (verdict.ok) return verdict.value;
    ctx.addIssue({ code: "custom", message: "The UAI of a training centre: seven digits and their letter" });
    return z.NEVER;
  })
  .meta({ example: "0594899E" });

export const TrainingCentre = z
  .strictObject({
    name: z.string(),
    siret: z.string().nullable(),
    uai: z.string().nullable(),
  })
  .meta({ id: "TrainingCentre" });
export type TrainingCentre = z.output<typeof TrainingCentre>;

export const Placement = z
  .strictObject({
    id: idOf("plc"),
    applicationId: idOf("app"),
    offer: z.strictObject({ id: idOf("off"), title: z.string() }),
    company: z.strictObject({ id: idOf("par"), name: z.string() }),
    source: z
      .strictObject({ partnerId: idOf("par"), partnerName: z.string() })
      .meta({ description: "Whose page the apprentice applied from" }),
    apprentice: z.strictObject({ firstName: z.string().nullable(), lastName: z.string().nullable() }).meta({
      description:
        "Null to the partner whose page it was, unless the apprentice agreed to it (consent `school`) or the placement names its training centre",
    }),
    trainingCentre: z.union([TrainingCentre, z.null()]),
    tutorName: z.string().nullable(),
    startsOn: DateOnly,
    endsOn: DateOnly,
    brokenOn: DateOnly.nullable().meta({ description: "The day the contract was broken, if it was" }),
    status: PlacementStatus,
    pay: OfferPay.meta({
      description:
        "As the offer said on the day of the placement, by age: what is due depends on the birth date, which the contract's file alone asks for",
    }),
    dossierId: idOf("dos").nullable().meta({
      description: "The contract's file, begun with the placement; null to the partner whose page it was",
    }),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({
    id: "Placement",
    description:
      "An application that came to a contract. Seen by its company, the operator, the partner whose page it came from, and the training centre that it names by its SIRET.",
  });
export type Placement = z.output<typeof Placement>;

export const PlacementPage = pageOf("PlacementPage", Placement);
export type PlacementPage = z.output<typeof PlacementPage>;

export const PlacementQuery = PageQuery.extend({
  applicationId: idOf("app").optional(),
  offerId: idOf("off").optional(),
  status: PlacementStatus.optional(),
}).meta({ id: "PlacementQuery" });
export type PlacementQuery = z.output<typeof PlacementQuery>;

export const PlacementChange = z
  .strictObject({
    startsOn: DateOnly.optional(),
    endsOn: DateOnly.optional(),
    brokenOn: DateOnly.nullable().optional().meta({ description: "Null when it was not broken after all" }),
    tutorName: line(1, 160).nullable().optional(),
    trainingCentre: z
      .strictObject({ name: line(1, 160), siret: Siret.optional(), uai: Uai.optional() })
      .nullable()
      .optional()
      .meta({
        description:
          "For the company and the operator: the centre registered with this SIRET reads the placement from then on",
      }),
  })
  .meta({ id: "PlacementChange", description: "The fields to change; the others stay as they are." });
export type PlacementChange = z.input<typeof PlacementChange>;
