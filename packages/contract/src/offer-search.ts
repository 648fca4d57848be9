import * as z from "zod";
import { DateOnly, idOf, listOf, PageQuery, pageOf } from "./common.js";
import {
  DepartmentCodeSchema,
  DiplomaLevelCode,
  OfferContractType,
  OfferSummary,
  RemoteMode,
  RhythmCode,
} from "./offer.js";

/** Kilometres around a place: what is looked through unless said, and at most. */
export const OFFER_RADIUS_KM = { default: 30, max: 200 } as const;

const LATITUDE_LONGITUDE = /^-?\d{1,2}(\.\d{1,8})?,-?\d{1,3}(\.\d{1,8})?$/;

const filters = {
  q: z.string().trim().max(200).optional().meta({
    description:
      "Words of the title, skills, company, occupation, place or description; accents, case, plurals and one typo are forgiven",
    example: "développeur react",
  }),
  near: z
    .string()
    .regex(LATITUDE_LONGITUDE)
    .optional()
    .meta({ description: "Around this place: latitude and longitude in degrees", example: "43.6045,1.4442" }),
  commune: z
    .string()
    .regex(/^\d[\dAB]\d{3}$/)
    .optional()
    .meta({ description: "Around this commune of Occitanie, by its INSEE code", example: "31555" }),
  radius: z.coerce
    .number()
    .int()
    .min(1)
    .max(OFFER_RADIUS_KM.max)
    .default(OFFER_RADIUS_KM.default)
    .meta({ description: "Kilometres around `near` or `commune`; without either it says nothing" }),
  department: listOf(DepartmentCodeSchema, "31,34"),
  level: listOf(
    z
      .string()
      .regex(/^[3-7]$/)
      .transform(Number)
      .pipe(DiplomaLevelCode),
    "5,6",
  ),
  contract: listOf(OfferContractType, "apprenticeship"),
  remote: listOf(RemoteMode, "hybrid,remote"),
  rhythm: listOf(RhythmCode, "1w_3w"),
  rome: listOf(z.string().regex(/^[A-Z]\d{4}$/), "M1855"),
  rncp: listOf(z.string().regex(/^RNCP\d{3,5}$/), "RNCP37827"),
  skills: listOf(z.string().trim().min(1).max(40), "React,TypeScript"),
  company: z
    .union([z.literal("own"), idOf("par")])
    .optional()
    .meta({ description: "Only this company's offers; `own` for those of the key's partner" }),
  startsAfter: DateOnly.optional().meta({ description: "Starts on this day or later" }),
  startsBefore: DateOnly.optional().meta({ description: "Starts on this day or earlier" }),
};

export const OfferSort = z.enum(["relevance", "recent", "distance", "start"]).meta({
  id: "OfferSort",
  description: "`relevance` is the default with `q`, `recent` without; `distance` needs `near` or `commune`",
});
export type OfferSort = z.output<typeof OfferSort>;

export const OfferQuery = PageQuery.extend({ ...filters, sort: OfferSort.optional() }).meta({
  id: "OfferQuery",
});
export type OfferQuery = z.output<typeof OfferQuery>;

export const OfferFilterName = z
  .enum([
    "q",
    "near",
    "commune",
    "department",
    "level",
    "contract",
    "remote",
    "rhythm",
    "rome",
    "rncp",
    "skills",
    "company",
    "startsAfter",
    "startsBefore",
  ])
  .meta({ id: "OfferFilterName" });
export type OfferFilterName = z.output<typeof OfferFilterName>;

/** How many offers a value would show. */
const facetOf = <T extends z.ZodType>(value: T) =>
  z.array(
    z.strictObject({
      value,
      count: z.int(),
      isExact: z.boolean().meta({ description: "False when there are at least so many, and maybe more" }),
    }),
  );

export const OfferFacets = z
  .strictObject({
    department: facetOf(DepartmentCodeSchema),
    level: facetOf(DiplomaLevelCode),
    contract: facetOf(OfferContractType),
    remote: facetOf(RemoteMode),
    rhythm: facetOf(RhythmCode),
    skills: facetOf(z.string()).meta({ description: "The twenty most asked for" }),
  })
  .meta({
    id: "OfferFacets",
    description:
      "On the first page only: the values found, the most frequent first. Each facet counts what the other filters leave: choosing 31 keeps the count of 34",
  });
export type OfferFacets = z.output<typeof OfferFacets>;

export const OfferWidening = z
  .strictObject({
    radius: z.int().optional().meta({ description: "The radius to search in instead, in kilometres" }),
    without: z.array(OfferFilterName).optional().meta({ description: "The filters to leave out" }),
    q: z.string().optional().meta({ description: "The words to keep" }),
    total: z.int(),
    totalIsExact: z.boolean(),
  })
  .meta({
    id: "OfferWidening",
    description: "When nothing matches: the same search, widened the least that finds something",
  });
export type OfferWidening = z.output<typeof OfferWidening>;

export const OfferPage = pageOf("OfferPage", OfferSummary)
  .extend({
    total: z.int().meta({ description: "How many offers match, on all pages; counted up to 1,000" }),
    totalIsExact: z.boolean().meta({ description: "False when there are more than `total`" }),
    facets: z.union([OfferFacets, z.null()]),
    widening: z.union([OfferWidening, z.null()]),
  })
  .meta({ id: "OfferPage" });
export type OfferPage = z.output<typeof OfferPage>;
