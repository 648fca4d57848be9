import { addMonths } from "@alternance-kit/domain/date";
import { CANDIDATE_TOLD_AFTER_DAYS } from "@alternance-kit/domain/silence";
import type { CandidateApplication } from "@alternance-kit/sdk/types";

/** What comes next of an application; `by` and `on` are ISO dates or instants. */
export type NextStep =
  | { kind: "guardian" | "answer_soon" | "late" | "met" | "contact" | "contract_offer" | "contract" }
  | { kind: "answer"; by: string }
  | { kind: "slot"; by: string }
  | { kind: "meet"; startsAt: string; endsAt: string }
  | { kind: "erased"; on: string };

const DAY_MS = 86_400_000;
/** Without a contract, nothing of an application is kept longer after its end. */
const KEPT_MONTHS = 3;

export function nextStep(application: CandidateApplication, now: Date): NextStep {
  const { status, guardian, history, messages, receivedAt } = application;
  const moved = history.at(-1)?.at ?? receivedAt;
  // A company that writes has answered.
  const heard = messages.findLast(({ from }) => from === "company")?.at ?? "";
  const since = [moved, heard].sort().at(-1) ?? moved;
  if (guardian === "awaiting") return { kind: "guardian" };
  switch (status) {
    case "received":
    case "screening":
      return answer(guardian === "confirmed" && since === receivedAt ? undefined : since, now);
    case "interview":
      return interviewStep(application, now);
    case "offered":
      return { kind: "contract_offer" };
    case "placed":
      return { kind: "contract" };
    case "declined":
    case "withdrawn":
    case "expired":
      return { kind: "erased", on: addMonths(moved.slice(0, 10), KEPT_MONTHS) };
    default:
      return status satisfies never;
  }
}

/** The company's silence is counted from when it had the application: with a guardian, from an instant that is not told here. */
function answer(since: string | undefined, now: Date): NextStep {
  if (since === undefined) return { kind: "answer_soon" };
  const by = new Date(Date.parse(since) + CANDIDATE_TOLD_AFTER_DAYS * DAY_MS);
  return by > now ? { kind: "answer", by: by.toISOString() } : { kind: "late" };
}

function interviewStep({ interview, can }: CandidateApplication, now: Date): NextStep {
  if (!interview) return { kind: "contact" };
  const chosen = interview.chosen === null ? undefined : interview.slots[interview.chosen];
  if (chosen)
    return Date.parse(chosen.endsAt) > now.getTime() ? { kind: "meet", ...chosen } : { kind: "met" };
  const last = interview.slots
    .map(({ startsAt }) => startsAt)
    .sort()
    .at(-1);
  return can.includes("choose_slot") && last ? { kind: "slot", by: last } : { kind: "contact" };
}
