import type { NewOffer, Offer } from "@alternance-kit/contract/offer";
import type { FieldError } from "@alternance-kit/contract/problem";
import { romeLabel } from "@alternance-kit/domain/rome";
import { AppError } from "../app-error.js";
import { findCommune } from "../references/communes.js";

/**
 * Names the place and the occupation that an offer gives by code.
 * @throws {AppError} `validation_failed` naming each code that is not in the tables.
 */
export function placeOffer(
  offer: Pick<NewOffer, "communeCode" | "romeCode">,
): Pick<Offer, "place" | "occupation"> {
  const commune = findCommune(offer.communeCode);
  const label = romeLabel(offer.romeCode);
  const errors: FieldError[] = [];
  if (!commune)
    errors.push({
      pointer: "/communeCode",
      code: "commune_unknown",
      detail:
        "Give the INSEE code (not the postal code) of a commune of Occitanie, such as 31555 for Toulouse.",
    });
  if (label === undefined)
    errors.push({
      pointer: "/romeCode",
      code: "rome_code_unknown",
      detail: "Give the ROME 4.0 code of an IT occupation, such as M1855.",
    });
  if (!commune || label === undefined)
    throw new AppError("validation_failed", errors.map(({ detail }) => detail).join(" "), errors);
  const { code: communeCode, name: communeName, postalCode, departmentCode, departmentName } = commune;
  return {
    place: { communeCode, communeName, postalCode, departmentCode, departmentName },
    occupation: { romeCode: offer.romeCode, label },
  };
}
