import * as z from "zod";
import { Instant, idOf, line } from "./common.js";

const WebAddress = z.url({ protocol: /^https?$/ }).max(2_000);
const word = line(1, 100).optional();

export const Utm = z
  .strictObject({ source: word, medium: word, campaign: word, term: word, content: word })
  .meta({ id: "Utm", description: "A campaign's parameters, as its links name them." });
export type Utm = z.output<typeof Utm>;

export const Touch = z
  .strictObject({
    pageUrl: WebAddress.optional().meta({ description: "The page; of its query, `utm_*` alone is kept" }),
    referrer: WebAddress.optional().meta({ description: "The page before it; its query is not kept" }),
    utm: Utm.optional().meta({ description: "Read from the page's address unless said" }),
    at: Instant,
  })
  .meta({ id: "Touch", description: "A moment at which a visitor met the programme." });
export type Touch = z.output<typeof Touch>;

export const Attribution = z
  .strictObject({
    first: Touch.optional().meta({ description: "Where the visit to the page began" }),
    last: Touch.optional().meta({ description: "Where the application was sent from" }),
  })
  .meta({
    id: "Attribution",
    description:
      "How a candidate came, as one page view can tell it: nothing is stored in the browser, and no visit is joined to another.",
  });
export type Attribution = z.output<typeof Attribution>;

/** Whose page somebody came by; its reader is told in what. */
export const SourcePage = z.strictObject({
  partnerId: idOf("par"),
  partnerName: z.string(),
  origin: z.string().nullable(),
  pageUrl: z.string().nullable(),
});
