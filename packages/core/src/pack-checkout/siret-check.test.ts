import { expect, test } from "vitest";
import { siretCheck } from "./siret-check.js";

test.each([
  ["", "empty"],
  ["  ", "empty"],
  ["732 829", "incomplete"],
  ["732 829 320 00074", "valid"],
  ["732 829 320 00075", "siret_wrong_check_digit"],
  ["732 829 320 000745", "siret_too_long"],
  ["7A", "siret_has_other_characters"],
])("%j is %s", (typed, check) => {
  expect(siretCheck(typed)).toBe(check);
});
