import { DEPARTMENT_CODES, type DepartmentCode } from "@alternance-kit/domain/departments";
import { DIPLOMA_LEVELS, type DiplomaLevel } from "@alternance-kit/domain/diploma-levels";
import {
  OFFER_CONTRACT_TYPES,
  OFFER_MONTHS,
  OFFER_STATUSES,
  REMOTE_MODES,
} from "@alternance-kit/domain/offer";
import { RHYTHMS, type Rhythm } from "@alternance-kit/domain/rhythms";
import * as z from "zod";
import { DateOnly, Instant, idOf, line, prose } from "./common.js";
import { OfferReview } from "./offer-review.js";
import { GivenQuestions, QuestionSet } from "./question.js";

const LEVELS = Object.keys(DIPLOMA_LEVELS).map(Number) as [DiplomaLevel, ...DiplomaLevel[]];
const rhythmCodes = Object.keys(RHYTHMS) as [Rhythm, ...Rhythm[]];
const departmentCodes = DEPARTMENT_CODES as [DepartmentCode, ...DepartmentCode[]];

export const OfferStatus = z.enum(OFFER_STATUSES).meta({ id: "OfferStatus" });
export const OfferContractType = z.enum(OFFER_CONTRACT_TYPES).meta({ id: "OfferContractType" });
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
  description: prose(30, 10_000).meta({ description: "Written as `descriptionFormat` says" }),
  descriptionFormat: z.enum(["text", "markdown", "html"]).optional().meta({
    description:
      "How `description` is written. `text` unless said: blank lines part paragraphs. Of HTML and Markdown, `b i em strong p br ul ol li a` are kept",
  }),
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
  contractTypes: z
    .array(OfferContractType)
    .min(1)
    .max(2)
    .optional()
    .meta({ description: "The contracts it can lead to; `apprenticeship` alone unless said" }),
  rncpCode: z
    .string()
    .regex(/^RNCP\d{3,5}$/)
    .optional()
    .meta({ description: "The certification prepared, when the company wants one", example: "RNCP37827" }),
  externalId: line(1, 100).optional().meta({
    description: "The offer's id in the company's own system, unlike that of any other of its offers",
  }),
  expiresAt: Instant.optional().meta({
    description: "When it leaves the boards; two months from its publication unless said",
  }),
  questions: GivenQuestions.optional().meta({
    description: "What its candidates are asked beside who they are and their CV; null to ask nothing",
  }),
};

export const NewOffer = z
  .strictObject({
    ...offerFields,
    isDraft: z
      .boolean()
      .optional()
      .meta({ description: "Kept without being judged nor shown, until it is submitted" }),
  })
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
  seatsLeft: z.int().meta({ description: "Seats that no placement has taken yet" }),
  contractTypes: z.array(OfferContractType),
  rncpCode: z.string().nullable(),
  expiresAt: Instant,
};

export const OfferSummary = z
  .strictObject({
    ...published,
    publishedAt: Instant,
    excerpt: z.string().meta({ description: "The first words of the description, at most 200 characters" }),
    distanceKm: z
      .number()
      .nullable()
      .meta({ description: "From the place searched around to the commune's centre; null without one" }),
  })
  .meta({ id: "OfferSummary" });
export type OfferSummary = z.output<typeof OfferSummary>;

export const OfferPay = z
  .strictObject({
    ages: z
      .array(
        z.strictObject({
          ageBracket: z.enum(["under_18", "18_20", "under_21", "21_25", "26_plus"]),
          lowestCents: z.int(),
          highestCents: z.int(),
        }),
      )
      .meta({
        description:
          "The least a month is paid, gross, in cents: its lowest and highest month over the contract; none where the tables do not reach. The brackets are an apprentice's, or those of a professionalisation contract when the offer takes nothing else",
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
    description: z.string().meta({ description: "Plain text" }),
    descriptionHtml: z.string().meta({
      description:
        "The same, with the tags `b i em strong p br ul ol li a` and no others: safe to put in a page",
    }),
    externalId: z.string().nullable(),
    publishedAt: Instant.nullable().meta({ description: "None before its first publication" }),
    pay: OfferPay,
    questions: z.union([QuestionSet, z.null()]).meta({
      description: "What its candidates are asked beside who they are and their CV; null when nothing is",
    }),
    updatedAt: Instant,
    closedAt: Instant.nullable(),
    review: OfferReview.optional().meta({
      description:
        "To its company and the operator only: what holds an offer back that is in review, or was sent back",
    }),
  })
  .meta({ id: "Offer" });
export type Offer = z.output<typeof Offer>;
