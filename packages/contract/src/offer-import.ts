import * as z from "zod";
import { idOf } from "./common.js";
import { NewOffer, OfferStatus } from "./offer.js";
import { FieldError } from "./problem.js";

/** The most a file of offers may hold. */
export const OFFER_IMPORT_LIMITS = { bytes: 5 * 1024 * 1024, lines: 2_000 } as const;

export const OFFER_IMPORT_FORMATS = ["csv", "json", "lba", "greenhouse", "lever"] as const;
export const OfferImportFormat = z.enum(OFFER_IMPORT_FORMATS).meta({
  id: "OfferImportFormat",
  description:
    "`csv`, with French or English headings; `json`, a list of NewOffer; `lba`, La bonne alternance's JobOfferWrite; `greenhouse` and `lever`, what their public job boards answer",
});
export type OfferImportFormat = z.output<typeof OfferImportFormat>;

const flag = (description: string) =>
  z
    .enum(["true", "false"])
    .default("false")
    .transform((value) => value === "true")
    .meta({ type: "boolean", description });

export const OfferImportQuery = z
  .strictObject({
    format: OfferImportFormat,
    dryRun: flag("Judge every line, and keep nothing"),
    closeMissing: flag(
      "Close the company's open offers that have an external id and that the file names no more",
    ),
    companyId: idOf("par").optional().meta({ description: "Whose offers they are; for the operator only" }),
  })
  .meta({ id: "OfferImportQuery" });
export type OfferImportQuery = z.output<typeof OfferImportQuery>;

/** What goes for every line that does not say it. */
export const OfferImportDefaults = z.strictObject(NewOffer.shape).omit({ externalId: true }).partial().meta({
  id: "OfferImportDefaults",
  description: "Fields of an offer for the lines that do not say them",
});
export type OfferImportDefaults = z.input<typeof OfferImportDefaults>;

const line = z
  .int()
  .nullable()
  .meta({ description: "Of a CSV file, the line it begins at; otherwise its place in the list, from 1" });
const externalId = z.string().nullable();

export const OfferImportLine = z
  .discriminatedUnion("verdict", [
    z.strictObject({
      line,
      externalId,
      verdict: z.enum(["created", "updated", "unchanged", "closed"]),
      offerId: idOf("off").nullable().meta({ description: "None yet for what a dry run would create" }),
      status: OfferStatus.meta({ description: "Where the offer stands now: one may be in review" }),
      note: z.string().nullable().meta({ description: "What is worth knowing of it, in English" }),
    }),
    z.strictObject({
      line,
      externalId,
      verdict: z.literal("refused"),
      errors: z
        .array(FieldError)
        .meta({ description: "Pointers are into the offer, as NewOffer names its fields" }),
    }),
  ])
  .meta({ id: "OfferImportLine" });
export type OfferImportLine = z.output<typeof OfferImportLine>;

export const OfferImportReport = z
  .strictObject({
    format: OfferImportFormat,
    dryRun: z.boolean().meta({ description: "Nothing was kept" }),
    totals: z.strictObject({
      created: z.int(),
      updated: z.int(),
      unchanged: z.int(),
      closed: z.int(),
      refused: z.int(),
    }),
    notes: z.array(z.string()).meta({ description: "What is worth knowing of the whole file, in English" }),
    lines: z.array(OfferImportLine),
  })
  .meta({ id: "OfferImportReport", description: "What became of each line of a file of offers." });
export type OfferImportReport = z.output<typeof OfferImportReport>;
