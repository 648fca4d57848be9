/** Where an application stands. The first is set by the service, `withdrawn` by the candidate or their guardian, `expired` by time; the rest by the offer's company. */
export const APPLICATION_STATUSES = [
  "received",
  "screening",
  "interview",
  "offered",
  "placed",
  "declined",
  "withdrawn",
  "expired",
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

/** The statuses of an application that has not come to its end: a person has one such for an offer at most. */
export const RUNNING = [
  "received",
  "screening",
  "interview",
  "offered",
] as const satisfies readonly ApplicationStatus[];

/** Who moves an application: its company (or the operator for it), the candidate, who answers for a candidate under 18, or time. */
export const MOVERS = ["partner", "candidate", "guardian", "time"] as const;
export type Mover = (typeof MOVERS)[number];

/** The statuses a company (or the operator for it) may move an application to. */
export const COMPANY_MOVES = [
  "screening",
  "interview",
  "offered",
  "placed",
  "declined",
] as const satisfies readonly ApplicationStatus[];
export type CompanyMove = (typeof COMPANY_MOVES)[number];

const NEXT: Record<ApplicationStatus, readonly ApplicationStatus[]> = {
  received: ["screening", "interview", "offered", "declined", "withdrawn", "expired"],
  screening: ["interview", "offered", "declined", "withdrawn", "expired"],
  interview: ["offered", "declined", "withdrawn", "expired"],
  offered: ["placed", "declined", "withdrawn", "expired"],
  placed: [],
  declined: [],
  withdrawn: [],
  expired: [],
};

/** The statuses an application may move to from `status`; none once it has ended. */
export const nextStatuses = (status: ApplicationStatus): readonly ApplicationStatus[] => NEXT[status];

export const canMove = (from: ApplicationStatus, to: ApplicationStatus): boolean => NEXT[from].includes(to);
