import { DOSSIER_STATUSES, type DossierStatus as Status } from "@alternance-kit/domain/dossier-states";
import * as z from "zod";
import { DateOnly, Instant, idOf, Localized, line, PageQuery, pageOf, prose } from "./common.js";
import { Dossier } from "./dossier-data.js";

export const DossierStatus = z
  .enum(DOSSIER_STATUSES as [Status, ...Status[]]) // Safe: the table has states.
  .meta({ id: "DossierStatus" });
export type DossierStatus = z.output<typeof DossierStatus>;

const status = <S extends Status>(name: S) => ({ status: z.literal(name) });

export const DossierState = z
  .discriminatedUnion("status", [
    z.strictObject({ ...status("draft") }),
    z.strictObject({ ...status("to_sign") }),
    z.strictObject({ ...status("signed"), signedOn: DateOnly }),
    z.strictObject({ ...status("transmitted"), receivedOn: DateOnly }),
    z.strictObject({ ...status("incomplete"), askedOn: DateOnly }),
    z.strictObject({ ...status("accepted"), decidedOn: DateOnly }),
    z.strictObject({ ...status("refused"), decidedOn: DateOnly, isBySilence: z.boolean() }),
    z.strictObject({ ...status("deposited"), depositedOn: DateOnly, depositNumber: z.string().optional() }),
    z.strictObject({ ...status("running"), startedOn: DateOnly }),
    z.strictObject({ ...status("amended"), effectiveOn: DateOnly }),
    z.strictObject({ ...status("broken"), brokenOn: DateOnly }),
    z.strictObject({ ...status("ended"), endedOn: DateOnly }),
    z.strictObject({ ...status("abandoned"), abandonedOn: DateOnly }),
  ])
  .meta({
    id: "DossierState",
    description:
      "Where the contract stands, and since when. An OPCO silent for twenty days has refused: no move is needed to say so.",
  });
export type DossierState = z.output<typeof DossierState>;

const Move = z.strictObject({
  status: DossierStatus,
  on: DateOnly.meta({ description: "The day it happened" }),
  at: Instant.meta({ description: "When it was recorded" }),
  by: z.string().meta({ description: "Name of the partner that recorded it" }),
  note: z.string().nullable(),
});

const fileFields = {
  id: idOf("dos"),
  applicationId: idOf("app").nullable(),
  offerId: idOf("off").nullable(),
  company: z.strictObject({ id: idOf("par"), name: z.string() }),
  status: DossierStatus,
  state: DossierState,
  data: Dossier,
  createdAt: Instant,
  updatedAt: Instant,
};

export const DossierFile = z
  .strictObject({
    ...fileFields,
    hasNir: z.boolean(),
    maskedNir: z.string().nullable().meta({
      description: "Only what the birth date, sex and department tell",
      example: "2 95 10 99 ••• ••• ••",
    }),
    history: z.array(Move),
  })
  .meta({
    id: "DossierFile",
    description:
      "The file of an apprenticeship contract. Seen by its company, the operator, and the training centre that it names by its SIRET. `data` never holds the social security number: an export does.",
  });
export type DossierFile = z.output<typeof DossierFile>;

export const DossierPage = pageOf("DossierPage", DossierFile);
export type DossierPage = z.output<typeof DossierPage>;

export const DossierQuery = PageQuery.extend({
  applicationId: idOf("app").optional(),
  status: DossierStatus.optional(),
}).meta({ id: "DossierQuery" });
export type DossierQuery = z.output<typeof DossierQuery>;

export const NewDossier = z
  .strictObject({
    applicationId: idOf("app").optional().meta({
      description: "An application that stands at `offered` or `placed`: what it says is filled in",
    }),
    data: Dossier.optional(),
  })
  .meta({
    id: "NewDossier",
    description: "A part given in `data` takes the place of what the application would fill in.",
  });
export type NewDossier = z.input<typeof NewDossier>;

export const DossierChange = z
  .strictObject({
    data: Dossier.optional(),
    erasesNir: z.literal(true).optional().meta({ description: "Forgets the social security number" }),
  })
  .meta({
    id: "DossierChange",
    description:
      "Each part given takes the place of the one that was there; the parts left out stay as they are. A social security number left out stays too.",
  });
export type DossierChange = z.input<typeof DossierChange>;

export const DossierMove = z
  .strictObject({
    to: DossierStatus,
    on: DateOnly.optional().meta({
      description: "The day it happened, today or before; today unless told",
    }),
    depositNumber: line(1, 40)
      .optional()
      .meta({ description: "The ministry's number, for `deposited` only" }),
    note: prose(0, 1_000).optional(),
  })
  .meta({ id: "DossierMove" });
export type DossierMove = z.input<typeof DossierMove>;

export const DossierCheck = z
  .strictObject({
    purpose: z.enum(["draft", "filing"]).optional().meta({
      description: "`filing`, unless told, also asks for what is missing; `draft` judges what is there",
    }),
  })
  .meta({ id: "DossierCheck" });
export type DossierCheck = z.input<typeof DossierCheck>;

export const DossierFinding = z
  .strictObject({
    rule: z
      .string()
      .meta({ description: "`form` for a box of the form, or the rule's number", example: "R30" }),
    path: z.string().meta({ description: "Where in `data`, with dots", example: "mentors.0.birthDate" }),
    code: z.string().meta({ description: "Stable; texts may change", example: "field_required" }),
    severity: z.enum(["error", "warning"]),
    message: Localized,
    legalRef: z
      .string()
      .meta({ description: "The article, of the Code du travail unless another text is named" }),
  })
  .meta({ id: "DossierFinding" });
export type DossierFinding = z.output<typeof DossierFinding>;

const deadline = DateOnly.nullable();
export const DossierFindings = z
  .strictObject({
    purpose: z.enum(["draft", "filing"]),
    checkedOn: DateOnly,
    isFileable: z.boolean().meta({ description: "No error is left; warnings hold nothing back" }),
    findings: z.array(DossierFinding),
    deadlines: z.strictObject({
      transmitBy: deadline.meta({ description: "Five working days after the contract starts (D6224-1)" }),
      decisionBy: deadline.meta({
        description: "Twenty days after the OPCO got the file: silent, it has refused (R6224-3)",
      }),
      transmitForAidBy: deadline.meta({ description: "Six months after the signature (D6243-2)" }),
    }),
  })
  .meta({ id: "DossierFindings" });
export type DossierFindings = z.output<typeof DossierFindings>;

export const DossierExport = z.strictObject({ ...fileFields, exportedAt: Instant }).meta({
  id: "DossierExport",
  description: "The whole file, the social security number included. Keep it as such.",
});
export type DossierExport = z.output<typeof DossierExport>;
