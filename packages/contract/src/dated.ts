import * as z from "zod";
import { DateOnly, line } from "./common.js";

/** An amount in cents, from 0 to a million euros. */
export const Cents = z.int().min(0).max(100_000_000);
export const Percent = z.number().min(0).max(100);

/** When a value applies, and where it was read. */
export const datedFields = {
  validFrom: DateOnly.meta({ description: "First day it applies" }),
  validTo: DateOnly.nullable().meta({ description: "Last day it applies; null when no end is known" }),
  source: line(3, 200).meta({
    description: "The article or text it was read in",
    example: "Décret 2026-168",
  }),
  checkedOn: DateOnly.meta({ description: "When it was last compared with its source; not in the future" }),
};

export const RncpCode = z
  .string()
  .regex(/^RNCP\d{3,5}$/)
  .meta({ description: "Code of a certification", example: "RNCP37873" });
export const IdccCode = z
  .string()
  .regex(/^\d{4}$/)
  .meta({ description: "Code of a collective agreement, four digits", example: "1486" });
