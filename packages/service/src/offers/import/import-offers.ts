import { setImmediate } from "node:timers/promises";
import {
  OFFER_IMPORT_LIMITS,
  type OfferImportDefaults,
  type OfferImportFormat,
  type OfferImportLine,
  type OfferImportReport,
} from "@alternance-kit/contract/offer-import";
import type { FieldError } from "@alternance-kit/contract/problem";
import { AppError } from "../../app-error.js";
import type { Principal } from "../../http/principal.js";
import type { PartnerStore } from "../../partners/partners.store.js";
import { closeMissing } from "./close-missing.js";
import type { CompanyOffers } from "./company-offers.js";
import { type ImportLineDeps, importLine } from "./import-line.js";
import type { ImportedOffer } from "./imported-offer.js";
import { READERS } from "./read-offers.js";
import { rehearse } from "./rehearse.js";

export type ImportOffersDeps = ImportLineDeps & {
  companyOffers: CompanyOffers;
  partners: Pick<PartnerStore, "find">;
};

export interface OffersFile {
  content: Uint8Array;
  format: OfferImportFormat;
  /** Everything is judged, nothing is kept. */
  dryRun?: boolean | undefined;
  /** The company's open offers with an external id that the file does not name are closed. */
  closeMissing?: boolean | undefined;
  defaults?: OfferImportDefaults | undefined;
}

/**
 * Makes a company's offers what a file says: new ones are published, changed ones updated, and the same file again changes nothing.
 * Each line stands alone: a broken one stops no other. `principal` is the company's.
 * @throws {AppError} `malformed_json`, `validation_failed` or `body_too_large` when the file as a whole cannot be read
 */
export async function importOffers(
  deps: ImportOffersDeps,
  principal: Principal,
  file: OffersFile,
): Promise<OfferImportReport> {
  const { dryRun = false, defaults = {} } = file;
  const company = await deps.partners.find(principal.partner.id);
  const { offers, notes } = READERS[file.format](file.content, company?.siret ?? null);
  if (offers.length > OFFER_IMPORT_LIMITS.lines) throw tooManyLines(offers.length);

  const using = dryRun ? { ...deps, offers: rehearse(deps.offers) } : deps;
  const known = await deps.companyOffers.idsByExternalId(principal.partner.id);
  const seen = new Map<string, number>();
  const lines: OfferImportLine[] = [];
  for (const imported of offers) {
    // The database answers within the turn: without a pause, whoever else asks would wait for the whole file.
    await setImmediate();
    const line = await judge(using, principal, imported, { known, seen, defaults });
    lines.push(dryRun && line.verdict === "created" ? { ...line, offerId: null } : line);
    if (imported.externalId !== undefined && !seen.has(imported.externalId))
      seen.set(imported.externalId, imported.line);
  }
  const nameless = offers.find(({ externalId }) => externalId === undefined);
  if (file.closeMissing && nameless)
    return report(file, lines, [
      ...notes,
      `No missing offer was closed: line ${nameless.line} has no external id, and may be any of them.`,
    ]);
  if (file.closeMissing) lines.push(...(await closeMissing(using, principal, known, seen)));
  return report(file, lines, notes);
}

interface FileState {
  /** The company's offers, by external id. */
  known: ReadonlyMap<string, string>;
  /** External ids of the lines before, with their lines. */
  seen: ReadonlyMap<string, number>;
  defaults: OfferImportDefaults;
}

async function judge(
  deps: ImportOffersDeps,
  principal: Principal,
  imported: ImportedOffer,
  { known, seen, defaults }: FileState,
): Promise<OfferImportLine> {
  const { line, externalId } = imported;
  const refuse = (code: FieldError["code"], detail: string): OfferImportLine => ({
    line,
    externalId: externalId ?? null,
    verdict: "refused",
    errors: [{ pointer: "/externalId", code, detail }],
  });
  if (externalId === undefined) return refuse("required", "Give the offer's id in your own system.");
  const before = seen.get(externalId);
  if (before !== undefined) return refuse("already_used", `Line ${before} has the same external id.`);
  const offer = await offerOf(deps, principal, externalId, known);
  if (!offer && OWN_ID.test(externalId))
    return refuse(
      "not_allowed_value",
      `The company has no offer ${externalId}: give an id of its own system.`,
    );
  return importLine(deps, principal, { imported, externalId, offer }, defaults);
}

const OWN_ID = /^off_[0-9a-z]{4,40}$/;

/** The offer that the company knows by this id. Our own id stands for it too: an export names so what has no other. */
async function offerOf(
  { offers }: ImportOffersDeps,
  { partner }: Principal,
  externalId: string,
  known: ReadonlyMap<string, string>,
) {
  const id = known.get(externalId) ?? (OWN_ID.test(externalId) ? externalId : undefined);
  const offer = id === undefined ? undefined : await offers.find(id);
  return offer?.company.id === partner.id ? offer : undefined;
}

const tooManyLines = (lines: number) =>
  new AppError(
    "body_too_large",
    `The file holds ${lines} offers, and ${OFFER_IMPORT_LIMITS.lines} is the most one may: send it in parts.`,
  );

function report(
  { format, dryRun = false }: OffersFile,
  lines: OfferImportLine[],
  notes: readonly string[],
): OfferImportReport {
  const totals = { created: 0, updated: 0, unchanged: 0, closed: 0, refused: 0 };
  for (const { verdict } of lines) totals[verdict]++;
  return { format, dryRun, totals, notes: [...notes], lines };
}
