import { expect, test } from "vitest";
import { wrongStartWindow } from "./wishes.js";

test.each([
  ["no date at all", {}, undefined],
  ["one date", { startsBefore: "2027-09-01" }, undefined],
  ["the same day twice", { startsAfter: "2027-09-01", startsBefore: "2027-09-01" }, undefined],
  [
    "a window that ends before it begins",
    { startsAfter: "2027-09-02", startsBefore: "2027-09-01" },
    { field: "startsBefore", code: "ends_before_start" },
  ],
  [
    "a first day that does not exist",
    { startsAfter: "2027-02-30" },
    { field: "startsAfter", code: "date_malformed" },
  ],
  [
    "a last day that is no date",
    { startsBefore: "bientôt" },
    { field: "startsBefore", code: "date_malformed" },
  ],
] as const)("%s", (_case, window, wrong) => {
  expect(wrongStartWindow(window)).toEqual(wrong);
});
