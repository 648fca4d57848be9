import type { ProgrammeFigures } from "@alternance-kit/contract/programme";
import { APPLICATION_STATUSES } from "@alternance-kit/domain/application-transition";
import type { DepartmentCode } from "@alternance-kit/domain/departments";
import type { CountedCell } from "./figures.store.js";

type Counts = Pick<ProgrammeFigures, "received" | "byStatus" | "placements">;

/** Adds up what was counted: in all, by month, by whose page it came from and by department. */
export const programmeFigures = (cells: readonly CountedCell[]): ProgrammeFigures => ({
  ...sumOf(cells),
  byMonth: groups(cells, ({ month }) => month).map(([month, own]) => ({ month, ...sumOf(own) })),
  bySource: groups(cells, ({ sourceId }) => sourceId).map(([partnerId, own]) => ({
    partnerId,
    partnerName: own[0]?.sourceName ?? "",
    ...sumOf(own),
  })),
  byDepartment: groups(cells, ({ departmentCode }) => departmentCode).map(([departmentCode, own]) => ({
    // Safe: offers are taken in communes of Occitanie only.
    departmentCode: departmentCode as DepartmentCode,
    ...sumOf(own),
  })),
});

function groups(
  cells: readonly CountedCell[],
  keyOf: (cell: CountedCell) => string,
): [string, CountedCell[]][] {
  const found = new Map<string, CountedCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    found.set(key, [...(found.get(key) ?? []), cell]);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1));
}

function sumOf(cells: readonly CountedCell[]): Counts {
  const total = (of: readonly CountedCell[]) => of.reduce((sum, { count }) => sum + count, 0);
  const applications = cells.filter(({ kind }) => kind === "application");
  const standing = APPLICATION_STATUSES.map((status) => [
    status,
    total(applications.filter((cell) => cell.status === status)),
  ]);
  return {
    received: total(applications),
    // Safe: it has every status.
    byStatus: Object.fromEntries(standing) as Counts["byStatus"],
    placements: total(cells.filter(({ kind }) => kind === "placement")),
  };
}
