import type { ApplicationStatus } from "./transition.js";

/** How many slots a company may propose at once, how long one lasts, and how far ahead it may be. */
export const INTERVIEW_SLOTS = { most: 5, leastMinutes: 5, mostMinutes: 8 * 60, mostDaysAhead: 180 } as const;

/** When one could meet: two instants, ISO 8601. */
export interface Slot {
  startsAt: string;
  endsAt: string;
}

export interface SlotFault {
  /** Which of the slots, the first being 0. */
  slot: number;
  field: keyof Slot;
  code: "date_in_past" | "too_far_ahead" | "ends_before_start" | "too_short" | "too_long" | "already_used";
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** What is wrong with the slots that a company proposes at `now`: of each slot, one fault at most. */
export const checkSlots = (slots: readonly Slot[], now: Date): SlotFault[] =>
  slots.flatMap((slot, index) => {
    const fault = faultOf(slot, slots.slice(0, index), now);
    return fault ? [{ slot: index, ...fault }] : [];
  });

function faultOf(slot: Slot, before: readonly Slot[], now: Date): Omit<SlotFault, "slot"> | undefined {
  const [starts, ends] = [Date.parse(slot.startsAt), Date.parse(slot.endsAt)];
  const minutes = (ends - starts) / MINUTE_MS;
  if (starts <= now.getTime()) return { field: "startsAt", code: "date_in_past" };
  if (starts > now.getTime() + INTERVIEW_SLOTS.mostDaysAhead * DAY_MS)
    return { field: "startsAt", code: "too_far_ahead" };
  if (minutes <= 0) return { field: "endsAt", code: "ends_before_start" };
  if (minutes < INTERVIEW_SLOTS.leastMinutes) return { field: "endsAt", code: "too_short" };
  if (minutes > INTERVIEW_SLOTS.mostMinutes) return { field: "endsAt", code: "too_long" };
  const isOver = before.some(
    (other) => starts < Date.parse(other.endsAt) && Date.parse(other.startsAt) < ends,
  );
  return isOver ? { field: "startsAt", code: "already_used" } : undefined;
}

/** Whether a company may propose an interview: to begin with one, or to put other slots in place of those it proposed. */
export const canProposeInterview = (status: ApplicationStatus): boolean =>
  status === "received" || status === "screening" || status === "interview";

/**
 * Whether the meeting that was arranged will not take place: its application ended, at `endedAt`, before the slot was over. One that met, and
 * was declined after it, has met.
 */
export const isCalledOff = (slot: Slot, status: ApplicationStatus, endedAt: string): boolean =>
  (status === "declined" || status === "withdrawn" || status === "expired") &&
  Date.parse(endedAt) < Date.parse(slot.endsAt);

export type SlotRefusal = "interview_over" | "slot_chosen" | "slot_unknown" | "slot_past";

/** Whether a candidate may choose a slot: one that is still to come, of an application still at its interview, and once. */
export function checkChoice(
  interview: { slots: readonly Slot[]; chosen: number | null },
  status: ApplicationStatus,
  slot: number,
  now: Date,
): { ok: true; slot: Slot } | { ok: false; reason: SlotRefusal } {
  const wanted = interview.slots[slot];
  if (status !== "interview") return { ok: false, reason: "interview_over" };
  if (interview.chosen !== null) return { ok: false, reason: "slot_chosen" };
  if (!wanted) return { ok: false, reason: "slot_unknown" };
  if (Date.parse(wanted.startsAt) <= now.getTime()) return { ok: false, reason: "slot_past" };
  return { ok: true, slot: wanted };
}
