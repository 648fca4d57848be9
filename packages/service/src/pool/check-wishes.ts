import type { Wishes } from "@alternance-kit/contract/pool-candidate";
import type { FieldError } from "@alternance-kit/contract/problem";
import { romeLabel } from "@alternance-kit/domain/rome";
import { AppError } from "../app-error.js";
import { findCommune } from "../references/communes.js";

/**
 * Refuses what no offer can be: codes that are in no table, and an end before its start.
 * @throws {AppError} `validation_failed` naming each field under `/wishes`
 */
export function checkWishes({ romeCodes, communeCode, startsAfter, startsBefore }: Wishes): void {
  const errors: FieldError[] = romeCodes.flatMap((code, at) =>
    romeLabel(code) === undefined
      ? [
          {
            pointer: `/wishes/romeCodes/${at}`,
            code: "rome_code_unknown" as const,
            detail: "Give the ROME 4.0 code of an IT occupation, such as M1855.",
          },
        ]
      : [],
  );
  if (communeCode !== undefined && !findCommune(communeCode))
    errors.push({
      pointer: "/wishes/communeCode",
      code: "commune_unknown",
      detail:
        "Give the INSEE code (not the postal code) of a commune of Occitanie, such as 31555 for Toulouse.",
    });
  if (startsAfter !== undefined && startsBefore !== undefined && startsBefore < startsAfter)
    errors.push({
      pointer: "/wishes/startsBefore",
      code: "ends_before_start",
      detail: "Give a day that is not before `startsAfter`.",
    });
  if (errors.length)
    throw new AppError("validation_failed", errors.map(({ detail }) => detail).join(" "), errors);
}
