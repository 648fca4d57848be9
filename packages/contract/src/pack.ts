import * as z from "zod";
import { idOf, Localized, pageOf } from "./common.js";

export const Pack = z
  .strictObject({
    id: idOf("pck"),
    name: Localized,
    summary: Localized,
    includes: z.array(Localized),
    unitPriceCents: z.int().meta({ description: "Excluding VAT" }),
    currency: z.literal("EUR"),
    vatRatePercent: z.number(),
  })
  .meta({ id: "Pack", description: "What a company can buy." });
export type Pack = z.output<typeof Pack>;

export const PackPage = pageOf("PackPage", Pack);
export type PackPage = z.output<typeof PackPage>;
