import * as z from "zod";
import { Instant, idOf, prose } from "./common.js";

export const ApplicationNote = z
  .strictObject({
    id: idOf("not"),
    text: z.string(),
    by: z.string().meta({ description: "Who wrote it: one of the partner's people, or the partner" }),
    at: Instant,
  })
  .meta({
    id: "ApplicationNote",
    description:
      "For the company and the operator. The candidate may ask for what is kept of them (GDPR, article 15), and this is in it.",
  });
export type ApplicationNote = z.output<typeof ApplicationNote>;

export const NewApplicationNote = z
  .strictObject({ text: prose(1, 2_000) })
  .meta({ id: "NewApplicationNote" });
export type NewApplicationNote = z.input<typeof NewApplicationNote>;
