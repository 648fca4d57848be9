import type { CommuneReference } from "@alternance-kit/contract/reference";
import type { DepartmentCode } from "@alternance-kit/domain/departments";
import rows from "../generated/communes.json" with { type: "json" };
import { fold } from "./fold.js";
import type { CommuneRow } from "./occitanie-communes.js";

interface Entry {
  commune: CommuneReference;
  population: number;
  /** The name as it is looked for: no accent, no case, words parted by one space. */
  key: string;
}

// The largest first: of two names that begin alike, the one more people look for. Safe: see `communes.ts`.
const entries: readonly Entry[] = (rows as unknown as CommuneRow[])
  .map(([code, name, population, ...postalCodes]) => ({
    commune: { code, name, postalCodes, departmentCode: code.slice(0, 2) as DepartmentCode },
    population,
    key: fold(name),
  }))
  .sort((a, b) => b.population - a.population);

/**
 * The communes whose name, or a word of it, begins with `q`, or one of whose postal codes does; the largest first, those whose very name
 * begins so before the others. A few thousand names are read through: well under a millisecond.
 */
export function searchCommunes(q: string, limit: number): CommuneReference[] {
  const found = /^\s*\d+\s*$/.test(q) ? byPostalCode(q.trim()) : byName(q);
  return found.slice(0, limit).map(({ commune }) => commune);
}

const byPostalCode = (start: string): Entry[] =>
  entries.filter(({ commune }) => commune.postalCodes.some((postalCode) => postalCode.startsWith(start)));

/** Signs alone are the start of no name. */
const searched = (q: string): string | undefined => (q.trim() && !fold(q) ? undefined : fold(q));

function byName(q: string): Entry[] {
  const start = searched(q);
  if (start === undefined) return [];
  const [first, later]: [Entry[], Entry[]] = [[], []];
  for (const entry of entries) {
    if (entry.key.startsWith(start)) first.push(entry);
    else if (entry.key.includes(` ${start}`)) later.push(entry);
  }
  return [...first, ...later];
}
