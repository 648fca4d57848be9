/** Where a placement stands. */
export const PLACEMENT_STATUSES = ["planned", "running", "ended", "broken"] as const;
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];

export interface PlacementDates {
  startsOn: string;
  /** The last day. */
  endsOn: string;
  /** The day the contract was broken, if it was. */
  brokenOn: string | null;
}

/** Where a placement stands on a day, by its dates: nobody has to say that it has begun, or come to its end. */
export function placementStatusOn(
  { startsOn, endsOn, brokenOn }: PlacementDates,
  today: string,
): PlacementStatus {
  if (brokenOn !== null && brokenOn <= today) return "broken";
  if (today < startsOn) return "planned";
  return today <= endsOn ? "running" : "ended";
}

export type PlacementDatesRefusal =
  | { field: "endsOn"; reason: "ends_before_start" }
  | { field: "brokenOn"; reason: "not_allowed_value" };

/** What is wrong with a placement's dates. A contract may be broken before its first day, and not after its last. */
export function checkPlacementDates({
  startsOn,
  endsOn,
  brokenOn,
}: PlacementDates): PlacementDatesRefusal | undefined {
  if (endsOn < startsOn) return { field: "endsOn", reason: "ends_before_start" };
  if (brokenOn !== null && brokenOn > endsOn) return { field: "brokenOn", reason: "not_allowed_value" };
  return undefined;
}
