import {
  type ApplicationStatus,
  COMPANY_MOVES,
  type CompanyMove,
  nextStatuses,
} from "@alternance-kit/domain/application-transition";
import type { Application } from "@alternance-kit/sdk/types";

/** What stands in one column; the last holds what ended otherwise than by the company. */
export const COLUMNS = [
  ["received"],
  ["screening"],
  ["interview"],
  ["offered"],
  ["placed"],
  ["declined"],
  ["withdrawn", "expired"],
] as const satisfies readonly (readonly ApplicationStatus[])[];

export interface Column {
  /** The first of its statuses names it. */
  status: (typeof COLUMNS)[number][0];
  applications: readonly Application[];
}

/** In the order of the work; those received last first, as the service lists them. The last one only when something is in it. */
export const columnsOf = (applications: readonly Application[]): Column[] =>
  COLUMNS.map((statuses) => ({
    status: statuses[0],
    applications: applications.filter(({ status }) => statuses.some((one) => one === status)),
  })).filter(({ status, applications }) => status !== "withdrawn" || applications.length > 0);

/** Where a company may move an application to from there, in the order of the work. */
export const movesFrom = (status: ApplicationStatus): CompanyMove[] =>
  COMPANY_MOVES.filter((to) => nextStatuses(status).includes(to));
