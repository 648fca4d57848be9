import { expect, test } from "vitest";
import { silenceStep } from "./silence.js";

const SINCE = "2026-11-01T10:00:00.000Z";

test.each([
  ["2026-11-08T09:59:59.999Z", undefined],
  ["2026-11-08T10:00:00.000Z", { kind: "remind_company", days: 7 }],
  ["2026-11-15T09:59:59.999Z", { kind: "remind_company", days: 7 }],
  ["2026-11-15T10:00:00.000Z", { kind: "remind_company", days: 14 }],
  ["2026-11-22T09:59:59.999Z", { kind: "remind_company", days: 14 }],
  ["2026-11-22T10:00:00.000Z", { kind: "tell_candidate", days: 21 }],
  ["2027-11-22T10:00:00.000Z", { kind: "tell_candidate", days: 21 }],
] as const)("a silence since 1 November comes by %s to %j", (now, step) => {
  expect(silenceStep(SINCE, now)).toEqual(step);
});
