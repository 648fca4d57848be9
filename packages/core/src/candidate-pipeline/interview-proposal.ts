import { checkSlots } from "@alternance-kit/domain/interview";
import type { InterviewProposal } from "@alternance-kit/sdk/types";

/** One slot as it is typed, by the visitor's own clock. */
export interface SlotValues {
  /** `YYYY-MM-DD` */
  date: string;
  /** `HH:MM` */
  time: string;
  minutes: number;
}

export interface InterviewValues {
  slots: readonly SlotValues[];
  place: string;
  url: string;
}

/** By `slot-0`, `slot-1`…, `place` and `url`. */
export type InterviewErrors = Readonly<Record<string, string>>;

export const NO_INTERVIEW: InterviewValues = {
  slots: [{ date: "", time: "", minutes: 45 }],
  place: "",
  url: "",
};

const MINUTE_MS = 60_000;

/** What is proposed, or what keeps it from being. */
export function readInterview(
  values: InterviewValues,
  now: Date,
): { ok: true; proposal: InterviewProposal } | { ok: false; errors: InterviewErrors } {
  const errors: Record<string, string> = {};
  const slots = values.slots.map(({ date, time, minutes }, index) => {
    const starts = new Date(`${date}T${time}`).getTime();
    if (Number.isNaN(starts)) errors[`slot-${index}`] = "required";
    return { starts, ends: starts + minutes * MINUTE_MS };
  });
  const place = values.place.trim();
  const url = values.url.trim();
  if (!place && !url) errors["place"] = "required";
  if (url && !isSecure(url)) errors["url"] = "url_malformed";
  const said = Object.keys(errors).some((name) => name.startsWith("slot"))
    ? []
    : slots.map(({ starts, ends }) => ({
        startsAt: new Date(starts).toISOString(),
        endsAt: new Date(ends).toISOString(),
      }));
  for (const { slot, code } of checkSlots(said, now)) errors[`slot-${slot}`] = code;
  if (Object.keys(errors).length) return { ok: false, errors };
  return { ok: true, proposal: { slots: said, ...(place && { place }), ...(url && { url }) } };
}

const isSecure = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === "https:";

/** What the service found wrong, by the names above. */
export const interviewErrors = (errors: readonly { pointer: string; code: string }[]): InterviewErrors =>
  Object.fromEntries(
    errors.map(({ pointer, code }) => [
      pointer.replace(/^\/slots\/(\d+).*$/, "slot-$1").replace(/^\//, ""),
      code,
    ]),
  );
