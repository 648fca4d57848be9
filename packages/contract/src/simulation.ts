import * as z from "zod";
import { DateOnly, Localized } from "./common.js";
import { DiplomaLevelCode } from "./offer.js";

/** Whole numbers and ranges are judged by the domain's rule, so that a page and the service refuse alike. */
const cents = () => z.number().meta({ description: "Whole cents" });

export const CostSimulationInput = z
  .strictObject({
    birthDate: z.string().meta({
      description: "Of the apprentice; YYYY-MM-DD. Used for the answer, kept nowhere",
      example: "2006-05-17",
    }),
    concludedOn: z.string().meta({
      description: "The day the contract is signed: aid, exemptions and funding go by it",
      example: "2026-11-22",
    }),
    startsOn: z.string().meta({ example: "2027-01-04" }),
    durationMonths: z
      .number()
      .meta({ description: "Whole months, without an extension; 6 to 36, 48 for a disabled apprentice" }),
    diplomaLevel: DiplomaLevelCode,
    contractType: z.enum(["apprenticeship", "professionalisation"]).optional(),
    firstTrainingYear: z
      .number()
      .optional()
      .meta({ description: "The year of the training cycle the contract begins in: 1 unless said" }),
    cycleMonths: z.number().optional().meta({
      description: "Length of the training cycle, where it is not the contract's (D6222-28-1, D6222-28-2)",
    }),
    extension: z
      .strictObject({ months: z.number(), reason: z.enum(["exam_failure", "disability"]) })
      .optional()
      .meta({ description: "Months added to the contract (D6222-28, R6222-48)" }),
    employer: z.strictObject({
      headcount: z
        .number()
        .meta({ description: "Yearly mean of employees (CSS L130-1); of an employers' group, the member's" }),
      idcc: z.string().optional().meta({
        description: "Collective agreement, four digits; of an employers' group, the group's own",
        example: "1486",
      }),
      quotaMet: z.boolean().optional().meta({
        description: "From 250 employees on: whether the quota of apprentices is reached or promised",
      }),
      isEmployersGroup: z.boolean().optional(),
    }),
    coefficient: z.number().optional().meta({ description: "Of the job in Syntec's grid (IDCC 1486)" }),
    conventionalMinimumCents: cents().optional(),
    isDisabledWorker: z.boolean().optional(),
    isProfessionalBachelor: z.boolean().optional(),
    previousDiploma: z
      .strictObject({
        level: DiplomaLevelCode,
        isDirectlyRelated: z.boolean(),
        cycleYears: z.number().optional(),
      })
      .optional()
      .meta({ description: "When it may call for 15 points more (D6222-30)" }),
    previousContract: z
      .union([
        z.strictObject({ ledToDiploma: z.boolean(), employer: z.literal("same"), paidCents: cents() }),
        z.strictObject({ ledToDiploma: z.boolean(), employer: z.literal("other"), claimableCents: cents() }),
      ])
      .optional()
      .meta({ description: "The apprenticeship contract before this one (D6222-29)" }),
    holdsLevel4Qualification: z.boolean().optional(),
    npecAnnualCents: cents().optional().meta({
      description: "The level of funding of the certification for the branch, a year; unknown unless given",
    }),
    isNewCertification: z.boolean().optional(),
    distanceShare: z.number().optional().meta({ description: "Share of teaching at a distance, 0 to 1" }),
    disabilitySupplementCents: cents().optional(),
    schoolChargeCents: cents().optional().meta({
      description: "What the school asks of the employer beyond the funding, for the whole contract",
    }),
  })
  .meta({ id: "CostSimulationInput" });
export type CostSimulationInput = z.output<typeof CostSimulationInput>;

const amounts = {
  grossCents: z.int(),
  netCents: z.int().meta({ description: "Before income tax" }),
  employerContributionsCents: z.int(),
  aidCents: z.int(),
  participationCents: z.int().meta({ description: "The employer's part of the training's price, once" }),
  schoolChargeCents: z.int(),
  totalCents: z.int().meta({ description: "Gross + contributions + participation + school charge − aid" }),
};

export const CostMonth = z
  .strictObject({
    month: z.string().meta({ example: "2027-01" }),
    from: DateOnly,
    to: DateOnly,
    contractYear: z.int(),
    trainingYear: z.int(),
    ageBracket: z.string().meta({ example: "18_20" }),
    rate: z.number().meta({ description: "Share of the base: 0.43 for 43 %" }),
    base: z.enum(["smic", "conventional_minimum"]),
    baseCents: z.int(),
    legalRef: z
      .string()
      .meta({ description: "The article or agreement that gave the pay", example: "D6222-26" }),
    ...amounts,
  })
  .meta({ id: "CostMonth" });

const plan = {
  basis: z.enum(["given", "launch_amount"]),
  annualCents: z.int(),
  from: DateOnly,
  to: DateOnly,
  days: z.int(),
  isBroken: z.boolean(),
  totalCents: z.int(),
  participationCents: z.int(),
  opcoCents: z.int(),
  source: z.string(),
  checkedOn: DateOnly,
};

export const CostSimulation = z
  .strictObject({
    checkedOn: DateOnly.meta({
      description: "The day the oldest of the tables used was last compared with its source",
    }),
    endsOn: DateOnly,
    months: z.array(CostMonth),
    years: z.array(z.strictObject({ contractYear: z.int(), from: DateOnly, to: DateOnly, ...amounts })),
    totals: z.strictObject(amounts),
    aid: z.union([
      z.strictObject({
        known: z.literal(true),
        maxCents: z.int(),
        withQuotaCents: z.int(),
        source: z.string(),
        checkedOn: DateOnly,
      }),
      z.strictObject({
        known: z.literal(false),
        reason: z.enum(["aid_before_tables", "aid_of_professionalisation"]),
      }),
      z.strictObject({
        known: z.literal(false),
        reason: z.literal("aid_not_decided"),
        ifCodeUnchangedCents: z.int(),
      }),
    ]),
    funding: z.union([
      z.strictObject({ known: z.literal(true), ...plan }),
      z.strictObject({
        known: z.literal(false),
        reason: z.enum(["funding_before_tables", "funding_of_professionalisation"]),
      }),
      z.strictObject({
        known: z.literal(false),
        reason: z.literal("npec_not_given"),
        estimate: z.strictObject(plan),
      }),
    ]),
    fundingPayments: z
      .array(
        z.strictObject({
          kind: z.enum(["advance", "month_7", "month_10", "balance"]),
          contractYear: z.int(),
          from: DateOnly,
          cents: z.int(),
        }),
      )
      .meta({
        description:
          "When the OPCO pays the training centre (R6332-25); empty where the funding is not known",
      }),
    notes: z.array(
      z.strictObject({
        code: z.string(),
        message: Localized.partial().meta({ description: "In both languages, or in the one asked for" }),
      }),
    ),
    sources: z.array(z.strictObject({ ref: z.string(), checkedOn: DateOnly, url: z.url().optional() })),
  })
  .meta({
    id: "CostSimulation",
    description: "The least an apprentice costs, by law; what is unknown says so and counts for nothing.",
  });
export type CostSimulation = z.output<typeof CostSimulation>;
