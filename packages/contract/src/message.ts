import * as z from "zod";
import { Instant, idOf, prose } from "./common.js";

/** Who writes in an application's conversation. */
export const MESSAGE_AUTHORS = ["candidate", "company"] as const;

export const ApplicationMessage = z
  .strictObject({
    id: idOf("msg"),
    from: z.enum(MESSAGE_AUTHORS).meta({ description: "`company` for the operator too, who writes for it" }),
    text: z.string(),
    at: Instant,
  })
  .meta({ id: "ApplicationMessage" });
export type ApplicationMessage = z.output<typeof ApplicationMessage>;

export const NewMessage = z
  .strictObject({ text: prose(1, 3_000).meta({ description: "The other side gets it by e-mail too" }) })
  .meta({ id: "NewMessage" });
export type NewMessage = z.input<typeof NewMessage>;
