import type { OfferImportLine } from "@alternance-kit/contract/offer-import";
import { AppError } from "../../app-error.js";
import type { Principal } from "../../http/principal.js";
import { end, type ImportLineDeps, isOver } from "./import-line.js";

/**
 * Closes the company's open offers that the file names no more. A refused line counts as named: its offer was not left out.
 * @throws {AppError} `validation_failed` when the file names none at all, which is what a failed export looks like
 */
export async function closeMissing(
  deps: ImportLineDeps,
  principal: Principal,
  known: ReadonlyMap<string, string>,
  named: ReadonlyMap<string, number>,
): Promise<OfferImportLine[]> {
  if (!named.size) throw noOffers();
  const lines: OfferImportLine[] = [];
  for (const [externalId, id] of known) {
    if (named.has(externalId) || named.has(id)) continue;
    const offer = await deps.offers.find(id);
    if (!offer || isOver(offer)) continue;
    lines.push({ line: null, externalId, ...(await end(deps, principal, offer, "withdrawn")) });
  }
  return lines;
}

const noOffers = () => {
  const detail = "The file names no offer: with closeMissing every offer of the company would be closed.";
  return new AppError("validation_failed", detail, [{ pointer: "", code: "required", detail }]);
};
