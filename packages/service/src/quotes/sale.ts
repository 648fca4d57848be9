import type { Quote } from "@alternance-kit/contract/quote";

/** Who buys what, for how much: fixed in the quote, and copied unchanged to its order and its invoice. */
export type Sale = Pick<
  Quote,
  | "lines"
  | "currency"
  | "netCents"
  | "vatRatePercent"
  | "vatCents"
  | "totalCents"
  | "company"
  | "contact"
  | "purchaseReference"
>;
