import type { Pack } from "@alternance-kit/contract/pack";
import type { NewQuote, Quote } from "@alternance-kit/contract/quote";
import { addDays, priceOf, QUOTE_VALIDITY_DAYS } from "@alternance-kit/domain/quote";
import type { z } from "@hono/zod-openapi";
import { AppError } from "../app-error.js";
import { underNextNumber } from "../db/open-db.js";
import type { Principal } from "../http/principal.js";
import { type Idempotency, once } from "../idempotency/idempotency.js";
import type { NewId } from "../ids.js";
import type { PackStore } from "../packs/packs.store.js";
import { parisDate } from "../paris-date.js";
import type { QuoteStore } from "./quotes.store.js";
import type { Sale } from "./sale.js";

export interface CreateQuoteDeps {
  packs: Pick<PackStore, "find">;
  quotes: QuoteStore;
  idempotency: Idempotency;
  newId: NewId;
  now(): Date;
}

/** Prices a pack for a company, by the catalogue as it is now. The quote commits to that price until its last day. */
export async function createQuote(
  deps: CreateQuoteDeps,
  principal: Principal,
  input: z.output<typeof NewQuote>,
  idempotencyKey: string | undefined,
): Promise<Quote> {
  const use = { keyId: principal.keyId, idempotencyKey, request: ["createQuote", input] };
  return once<Quote>(deps.idempotency, use, async (record) => {
    const pack = await deps.packs.find(input.packId);
    if (!pack)
      throw new AppError("pack_not_found", `There is no pack ${input.packId}: list them at GET /v1/packs.`);
    const now = deps.now();
    const today = parisDate(now);
    const row = {
      id: deps.newId("quo"),
      year: Number(today.slice(0, 4)),
      sale: saleOf(pack, input),
      issuedAt: now.toISOString(),
      validUntil: addDays(today, QUOTE_VALIDITY_DAYS),
    };
    return underNextNumber("quotes.year", () => deps.quotes.save(principal.partner.id, row, record));
  });
}

function saleOf(
  pack: Pack,
  { quantity, company, contact, purchaseReference }: z.output<typeof NewQuote>,
): Sale {
  const { netCents, vatCents, totalCents } = priceOf(pack, quantity);
  return {
    lines: [{ packId: pack.id, label: pack.name, quantity, unitPriceCents: pack.unitPriceCents, netCents }],
    currency: pack.currency,
    netCents,
    vatRatePercent: pack.vatRatePercent,
    vatCents,
    totalCents,
    company,
    contact: { ...contact, phone: contact.phone ?? null },
    purchaseReference: purchaseReference ?? null,
  };
}
