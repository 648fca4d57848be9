import { DEPARTMENT_CODES, type DepartmentCode } from "@alternance-kit/domain/departments";
import { DIPLOMA_LEVELS, type DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import { OFFER_MONTHS, OFFER_STATUSES, REMOTE_MODES } from "@alternance-kit/domain/offer";
import { RHYTHMS, type Rhythm } from "@alternance-kit/domain/rhythms";
import * as z from "zod";
import { DateOnly, Instant, idOf, line, PageQuery, pageOf, prose } from "./common.js";

const LEVELS = Object.keys(DIPLOMA_LEVELS).map(Number) as [DiplomaLevel, ...DiplomaLevel[]];
const rhythmCodes = Object.keys(RHYTHMS) as [Rhythm, ...Rhythm[]];
const departmentCodes = DEPARTMENT_CODES as [DepartmentCode, ...DepartmentCode[]];

export const OfferStatus = z.enum(OFFER_STATUSES).meta({ id: "OfferStatus" });
export const RemoteMode = z.enum(REMOTE_MODES).meta({ id: "RemoteMode" });
export const RhythmCode = z.enum(rhythmCodes).meta({
  id: "RhythmCode",
  description: "Time at school, then in the company: `1w_3w` is one week, then three.",
});
export const DiplomaLevelCode = z.literal(LEVELS).meta({
  id: "DiplomaLevelCode",
  type: "integer",
  enum: LEVELS, // Of a literal with several values, the document would keep the first alone.
  description: "Level of the certification prepared, 3 (CAP) to 7 (master).",
});
export const DepartmentCodeSchema = z.enum(departmentCodes).meta({ id: "DepartmentCode" });

const offerFields = {
  title: line(3, 120),
  description: prose(30, 10_000).meta({ description: "Plain text; blank lines part paragraphs" }),
  communeCode: z
    .string()
    .regex(/^\d[\dAB]\d{3}$/)
    .meta({ description: "INSEE code of a commune of Occitanie", example: "31555" }),
  romeCode: z
    .string()
    .regex(/^[A-Z]\d{4}$/)
    .meta({ description: "ROME 4.0 code of an IT occupation", example: "M1855" }),
  diplomaLevel: DiplomaLevelCode,
  rhythm: RhythmCode,
  startsOn: DateOnly,
  durationMonths: z.int().min(OFFER_MONTHS.min).max(OFFER_MONTHS.max),
  remote: RemoteMode,
  skills: z.array(line(1, 40)).max(20),
  seats: z.int().min(1).max(50),
  idcc: z
    .string()
    .regex(/^\d{4}$/)
    .optional()
    .meta({
      description: "The company's collective agreement, four digits: its minimum pay is then counted",
      example: "1486",
    }),
  coefficient: z
    .int()
    .min(1)
    .max(1000)
    .optional()
    .meta({ description: "Of the job in Syntec's grid (IDCC 1486)" }),
  monthlyPayCents: z.int().min(1).optional().meta({
    description: "What the company pays a month, gross, in cents, when it is more than the legal minimum",
  }),
};

export const NewOffer = z
  .strictObject(offerFields)
  .meta({ id: "NewOffer", description: "An offer as its company publishes it." });
export type NewOffer = z.input<typeof NewOffer>;

export const OfferChange = z
  .strictObject(offerFields)
  .partial()
  .meta({ id: "OfferChange", description: "The fields to change; the others stay as they are." });
export type OfferChange = z.input<typeof OfferChange>;

const published = {
  id: idOf("off"),
  status: OfferStatus,
  title: z.string(),
  company: z.strictObject({ id: idOf("par"), name: z.string() }),
  place: z.strictObject({
    communeCode: z.string(),
    communeName: z.string(),
    postalCode: z.string(),
    departmentCode: DepartmentCodeSchema,
    departmentName: z.string(),
  }),
  occupation: z.strictObject({ romeCode: z.string(), label: z.string() }),
  diplomaLevel: DiplomaLevelCode,
  rhythm: RhythmCode,
  startsOn: DateOnly,
  durationMonths: z.int(),
  remote: RemoteMode,
  skills: z.array(z.string()),
  seats: z.int(),
  publishedAt: Instant,
};

export const OfferSummary = z
  .strictObject({
    ...published,
    excerpt: z.string().meta({ description: "The first words of the description, at most 200 characters" }),
  })
  .meta({ id: "OfferSummary" });
export type OfferSummary = z.output<typeof OfferSummary>;

export const OfferPay = z
  .strictObject({
    ages: z
      .array(
        z.strictObject({
          ageBracket: z.enum(["under_18", "18_20", "21_25", "26_plus"]),
          lowestCents: z.int(),
          highestCents: z.int(),
        }),
      )
      .meta({
        description:
          "The least a month is paid, gross, in cents: its lowest and highest month over the contract; none where the tables do not reach",
      }),
    idcc: z.string().nullable(),
    coefficient: z.int().nullable(),
    monthlyPayCents: z
      .int()
      .nullable()
      .meta({ description: "What the company said it pays, whatever the age" }),
  })
  .meta({
    id: "OfferPay",
    description: "Computed from the law, the agreement and the offer's terms; never typed.",
  });
export type OfferPay = z.output<typeof OfferPay>;

export const Offer = z
  .strictObject({
    ...published,
    description: z.string(),
    pay: OfferPay,
    updatedAt: Instant,
    closedAt: Instant.nullable(),
  })
  .meta({ id: "Offer" });
export type Offer = z.output<typeof Offer>;

export const OfferPage = pageOf("OfferPage", OfferSummary)
  .extend({ total: z.int().meta({ description: "How many offers match, on all pages" }) })
  .meta({ id: "OfferPage" });
export type OfferPage = z.output<typeof OfferPage>;

/** Several values of one filter, comma-separated: `31,34`. */
const listOf = <T extends z.ZodType<unknown, string>>(item: T, example: string) =>
  z
    .string()
    .max(500)
    .transform((text) => text.split(","))
    .pipe(z.array(item).max(30))
    .optional()
    .meta({ type: "string", example });

export const OfferQuery = PageQuery.extend({
  q: z.string().trim().max(200).optional().meta({
    description:
      "Words of the title, skills, company, occupation or description; accents and case are ignored",
    example: "développeur react",
  }),
  department: listOf(DepartmentCodeSchema, "31,34"),
  level: listOf(
    z
      .string()
      .regex(/^[3-7]$/)
      .transform(Number)
      .pipe(DiplomaLevelCode),
    "5,6",
  ),
  remote: listOf(RemoteMode, "hybrid,remote"),
  rome: listOf(z.string().regex(/^[A-Z]\d{4}$/), "M1855"),
  company: z
    .union([z.literal("own"), idOf("par")])
    .optional()
    .meta({ description: "Only this company's offers; `own` for those of the key's partner" }),
}).meta({ id: "OfferQuery" });
export type OfferQuery = z.output<typeof OfferQuery>;
