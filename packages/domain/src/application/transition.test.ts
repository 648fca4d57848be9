import { expect, test } from "vitest";
import { APPLICATION_STATUSES, canMove, nextStatuses, RUNNING } from "./transition.js";

test.each([
  ["received", "screening", true],
  ["received", "placed", false],
  ["screening", "received", false],
  ["interview", "offered", true],
  ["offered", "placed", true],
  ["declined", "screening", false],
  ["placed", "declined", false],
] as const)("from %s to %s: %s", (from, to, allowed) => {
  expect(canMove(from, to)).toBe(allowed);
});

test("nothing ever returns to received, and every running application can be declined or withdrawn", () => {
  for (const status of APPLICATION_STATUSES) {
    const next = nextStatuses(status);
    expect(next).not.toContain("received");
    if (next.length) expect(next).toEqual(expect.arrayContaining(["declined", "withdrawn"]));
  }
});

test("an application runs until no move is left", () => {
  expect(APPLICATION_STATUSES.filter((status) => nextStatuses(status).length)).toEqual([...RUNNING]);
});
