import { romeLabel } from "@alternance-kit/domain/rome";
import { findCommune } from "../../references/communes.js";
import type { OfferRow } from "../offer-mapping.js";
import type { IndexedOffer } from "./offer-terms.js";

/** What of a row is looked through. A row that names what our tables lost is still found by the rest of it. */
export function indexedRow(row: OfferRow, companyName: string): IndexedOffer {
  const commune = findCommune(row.communeCode);
  return {
    title: row.title,
    skills: row.skills,
    companyId: row.companyId,
    companyName,
    occupation: romeLabel(row.romeCode) ?? "",
    place: commune ? `${commune.name} ${commune.departmentName}` : "",
    description: row.description,
    departmentCode: row.departmentCode,
    diplomaLevel: row.diplomaLevel,
    contractTypes: row.contractTypes,
    remote: row.remote,
    rhythm: row.rhythm,
    romeCode: row.romeCode,
    rncpCode: row.rncpCode,
  };
}
