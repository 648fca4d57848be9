import type { FieldError } from "@alternance-kit/contract/problem";
import type { CommuneReference } from "@alternance-kit/contract/reference";
import { fold } from "../../references/fold.js";
import { searchCommunes } from "../../references/search-communes.js";

/** A commune as files name it: "Toulouse", "31000", or both. */
export interface PlaceWords {
  name?: string | undefined;
  postalCode?: string | undefined;
}

export type FoundPlace = { ok: true; communeCode: string } | { ok: false; error: FieldError };

/** More than there are of any name or postal code. */
const ENOUGH = 100;

/** The one commune of Occitanie that is meant; several that could be are named in the error, with their codes. */
export function findPlace({ name = "", postalCode = "" }: PlaceWords): FoundPlace {
  const said = [postalCode, name].filter(Boolean).join(" ");
  const town = fold(name).replace(/ cedex.*$/, "");
  const named = town ? searchCommunes(name.replace(/\s+cedex.*$/i, ""), ENOUGH).filter(isNamed(town)) : [];
  const coded = postalCode ? searchCommunes(postalCode, ENOUGH) : [];
  const found = narrow(named, coded, postalCode, town);
  const [only] = found;
  if (only && found.length === 1) return { ok: true, communeCode: only.code };
  const detail = found.length
    ? `"${said}" can be ${found.map(told).join(", ")}: give the INSEE code in communeCode.`
    : `"${said}" is no commune of Occitanie that we know: give its INSEE code in communeCode.`;
  return { ok: false, error: { pointer: "/communeCode", code: "commune_unknown", detail } };
}

const isNamed =
  (town: string) =>
  (commune: CommuneReference): boolean =>
    fold(commune.name) === town;

/** Both must agree, but for a postal code of one firm or a "Cedex": then the department it begins with is what it tells. */
function narrow(
  named: readonly CommuneReference[],
  coded: readonly CommuneReference[],
  postalCode: string,
  town: string,
): readonly CommuneReference[] {
  if (!town) return coded;
  if (!postalCode) return named;
  const both = named.filter(({ code }) => coded.some((commune) => commune.code === code));
  if (both.length || coded.length) return both;
  return named.filter(({ departmentCode }) => postalCode.startsWith(departmentCode));
}

const told = ({ name, code, postalCodes }: CommuneReference): string =>
  `${name} (${code}, ${postalCodes.slice(0, 2).join(", ")}${postalCodes.length > 2 ? "…" : ""})`;
