import { expect, test } from "vitest";
import { checkPlacementDates, placementStatusOn } from "./placement.js";

const dates = { startsOn: "2026-12-01", endsOn: "2027-11-30", brokenOn: null };

test.each([
  ["the day before it begins", "2026-11-30", null, "planned"],
  ["on its first day", "2026-12-01", null, "running"],
  ["on its last day", "2027-11-30", null, "running"],
  ["the day after", "2027-12-01", null, "ended"],
  ["the day before it is broken", "2027-01-14", "2027-01-15", "running"],
  ["the day it is broken", "2027-01-15", "2027-01-15", "broken"],
  ["broken before it began, on the day it would have", "2026-12-01", "2026-11-20", "broken"],
  ["long after it was broken", "2028-01-01", "2027-01-15", "broken"],
] as const)("a placement %s", (_case, today, brokenOn, status) => {
  expect(placementStatusOn({ ...dates, brokenOn }, today)).toBe(status);
});

test.each([
  ["of one day", { endsOn: "2026-12-01" }, undefined],
  ["that ends before it begins", { endsOn: "2026-11-30" }, { field: "endsOn", reason: "ends_before_start" }],
  ["broken before its first day", { brokenOn: "2026-11-01" }, undefined],
  ["broken on its last day", { brokenOn: "2027-11-30" }, undefined],
  [
    "broken after its last day",
    { brokenOn: "2027-12-01" },
    { field: "brokenOn", reason: "not_allowed_value" },
  ],
])("the dates of a placement %s", (_case, change, refusal) => {
  expect(checkPlacementDates({ ...dates, ...change })).toEqual(refusal);
});
