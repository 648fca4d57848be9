import * as z from "zod";
import { Instant } from "./common.js";

/** What of themselves a candidate may put right. */
export const RECTIFIED_FIELDS = ["firstName", "lastName", "phone"] as const;
export const RectifiedField = z.enum(RECTIFIED_FIELDS).meta({ id: "RectifiedField" });
export type RectifiedField = z.output<typeof RectifiedField>;

export const Rectification = z.strictObject({ fields: z.array(RectifiedField), at: Instant }).meta({
  id: "Rectification",
  description: "That the candidate put something right, and what; neither the old value nor the new one.",
});
export type Rectification = z.output<typeof Rectification>;
