import { expect, test } from "vitest";
import { nirParts } from "./nir-parts.js";

test.each([
  ["1040531555123", { sex: "M", isTemporary: false, yearOfCentury: "04", month: "05", department: "31" }],
  ["2041231555123", { sex: "F", isTemporary: false, yearOfCentury: "04", month: "12", department: "31" }],
  ["199052A004123", { sex: "M", isTemporary: false, yearOfCentury: "99", month: "05", department: "2A" }],
  ["2951099126111", { sex: "F", isTemporary: false, yearOfCentury: "95", month: "10", department: "99" }],
  ["1040597105123", { sex: "M", isTemporary: false, yearOfCentury: "04", month: "05", department: "971" }],
  ["2040598735123", { sex: "F", isTemporary: false, yearOfCentury: "04", month: "05", department: "987" }],
  ["8042031555123", { sex: "F", isTemporary: true, yearOfCentury: "04", department: "31" }],
  ["7045031555123", { sex: "M", isTemporary: true, yearOfCentury: "04", department: "31" }],
] as const)("%s says %j", (nir, parts) => {
  expect(nirParts(nir)).toEqual(parts);
});
