import { type Cents, percentOf } from "../money.js";

/** How many days a quote can be accepted after its date. */
export const QUOTE_VALIDITY_DAYS = 30;

/** Days a company has to pay after it ordered: the default term between businesses (Code de commerce, L441-10). */
export const PAYMENT_TERM_DAYS = 30;

export const MAX_PACKS_PER_ORDER = 20;

export interface Totals {
  /** Excluding VAT. */
  netCents: Cents;
  vatCents: Cents;
  /** Including VAT: what is to be paid. */
  totalCents: Cents;
}

/** The price of `quantity` packs. VAT is reckoned once on the net total, as EN 16931 does per rate (BR-CO-17). */
export function priceOf(pack: { unitPriceCents: Cents; vatRatePercent: number }, quantity: number): Totals {
  const netCents = pack.unitPriceCents * quantity;
  const vatCents = percentOf(netCents, pack.vatRatePercent);
  return { netCents, vatCents, totalCents: netCents + vatCents };
}

/** Whether a quote can still be accepted on `today`; ISO dates, the last day included. */
export const isQuoteOpen = (quote: { validUntil: string }, today: string): boolean =>
  today <= quote.validUntil;

/** The ISO date `days` days after another; reckoned in UTC, so that no change of clocks moves it. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
