import type { OfferImportReport } from "@alternance-kit/contract/offer-import";
import { AppError, refuseField } from "../../app-error.js";
import { type Principal, requireKind } from "../../http/principal.js";
import { type ImportOffersDeps, importOffers, type OffersFile } from "./import-offers.js";

/**
 * Imports offers of the company that asks or, when the operator asks, of the one it names.
 * @throws {AppError} `not_permitted`, `validation_failed` when the company is not named or is none, and whatever `importOffers` throws
 */
export async function importForCompany(
  deps: ImportOffersDeps,
  principal: Principal,
  companyId: string | undefined,
  file: OffersFile,
): Promise<OfferImportReport> {
  requireKind(principal, "company", "operator");
  const { partner } = principal;
  if (partner.kind === "company") {
    if (companyId !== undefined && companyId !== partner.id)
      throw new AppError(
        "not_permitted",
        "This key's company imports its own offers only: leave companyId out.",
      );
    return importOffers(deps, principal, file);
  }
  if (companyId === undefined)
    throw refuseField("/companyId", "required", "Name the company whose offers these are.");
  const company = await deps.partners.find(companyId);
  if (company?.kind !== "company")
    throw refuseField("/companyId", "not_allowed_value", `There is no company ${companyId}.`);
  const { id, kind, name } = company;
  return importOffers(deps, { ...principal, partner: { id, kind, name } }, file);
}
