import { expect, test } from "vitest";
import { type Failure, retryDelay } from "./retry.js";

const NOW = Date.parse("2026-11-22T12:00:00Z");
const delay = (failure: Failure, retries = 0, chance = 0.5) =>
  retryDelay(
    failure,
    retries,
    () => chance,
    () => NOW,
  );

test.each<[string, Failure, number | undefined]>([
  ["no answer at all is worth another try", {}, 300],
  ["too many requests", { status: 429 }, 300],
  ["a gateway without its service", { status: 502 }, 300],
  ["a service that is not ready", { status: 503 }, 300],
  ["the same request still being answered", { status: 409, code: "idempotency_in_progress" }, 300],
  ["another conflict stands", { status: 409, code: "offer_closed" }, undefined],
  ["a refusal stands", { status: 422, code: "validation_failed" }, undefined],
  ["a bug stands", { status: 500, code: "internal" }, undefined],
  ["the wait asked for, in seconds", { status: 503, retryAfter: "2" }, 2000],
  ["the wait asked for, as a date", { status: 503, retryAfter: "Sun, 22 Nov 2026 12:00:03 GMT" }, 3000],
  ["no wait asked for", { status: 503, retryAfter: "0" }, 0],
  ["a date gone by", { status: 503, retryAfter: "Sun, 22 Nov 2026 11:00:00 GMT" }, 0],
  ["a wait that cannot be read", { status: 503, retryAfter: "soon" }, 300],
  ["a wait too long to sit out", { status: 429, retryAfter: "3600" }, undefined],
])("%s", (_case, failure, expected) => {
  expect(delay(failure)).toBe(expected);
});

test("each retry waits twice as long, spread by half either way", () => {
  expect([delay({}, 0, 0), delay({}, 0, 1), delay({}, 1, 0), delay({}, 1, 1)]).toEqual([150, 450, 300, 900]);
});
