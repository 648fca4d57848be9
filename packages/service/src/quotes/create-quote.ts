import type { NewQuote, Quote } from "@alternance-kit/contract/quote";
import { addDays, priceOf, QUOTE_VALIDITY_DAYS } from "@alternance-kit/domain/quote";
import type { z } from "@hono/zod-openapi";
import { AppError } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import type { NewId } from "../ids.js";
import type { PackStore } from "../packs/packs.store.js";
import { parisDate } from "../paris-date.js";
import type { QuoteStore } from "./quotes.store.js";
import type { Sale } from "./sale.js";

export interface CreateQuoteDeps {
  packs: Pick<PackStore, "find">;
  quotes: QuoteStore;
  newId: NewId;
  now(): Date;
}

/** Prices a pack for a company, by the catalogue as it is now. The quote commits to that price until its last day. */
export async function createQuote(
  deps: CreateQuoteDeps,
  principal: Principal,
  input: z.output<typeof NewQuote>,
): Promise<Quote> {
  const pack = await deps.packs.find(input.packId);
  if (!pack)
    throw new AppError("pack_not_found", `There is no pack ${input.packId}: list them at GET /v1/packs.`);

  const { netCents, vatCents, totalCents } = priceOf(pack, input.quantity);
  const line = {
    packId: pack.id,
    label: pack.name,
    quantity: input.quantity,
    unitPriceCents: pack.unitPriceCents,
    netCents,
  };
  const sale: Sale = {
    lines: [line],
    currency: pack.currency,
    netCents,
    vatRatePercent: pack.vatRatePercent,
    vatCents,
    totalCents,
    company: input.company,
    contact: { ...input.contact, phone: input.contact.phone ?? null },
    purchaseReference: input.purchaseReference ?? null,
  };
  const now = deps.now();
  const today = parisDate(now);
  const id = deps.newId("quo");
  await deps.quotes.save(principal.partner.id, {
    id,
    year: Number(today.slice(0, 4)),
    sale,
    issuedAt: now.toISOString(),
    validUntil: addDays(today, QUOTE_VALIDITY_DAYS),
  });
  const quote = await deps.quotes.find(principal.partner.id, id, today);
  if (!quote) throw new Error(`The quote ${id} could not be read back.`);
  return quote;
}
