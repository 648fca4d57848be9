import * as z from "zod";
import { DateOnly } from "./common.js";
import { Cents } from "./dated.js";

/** Why no level of funding is known. None is made up: the OPCO or France compétences says it. */
export const NpecUnknown = z
  .enum([
    "idcc_not_given",
    "nothing_imported",
    "certification_not_imported",
    "branch_not_imported",
    "not_applicable_yet",
  ])
  .meta({ id: "NpecUnknown" });

/** The level of funding of a certification in a branch (NPEC), from the operator or an import. */
export const Npec = z
  .discriminatedUnion("known", [
    z.strictObject({
      known: z.literal(true),
      annualCents: Cents,
      source: z.string(),
      version: DateOnly.meta({ description: "The day the file was published, or the value last checked" }),
      appliesFrom: DateOnly,
    }),
    z.strictObject({ known: z.literal(false), reason: NpecUnknown }),
  ])
  .meta({ id: "Npec" });
export type Npec = z.output<typeof Npec>;
