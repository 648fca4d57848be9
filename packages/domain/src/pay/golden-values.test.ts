import { expect, test } from "vitest";
import { lineOn } from "./testing.js";

/** Birth dates of who is 16, 19, 22 and 27 on the day, and for a year and a half around it. */
const AGES = { under_18: 16, "18_20": 19, "21_25": 23, "26_plus": 28 } as const;
type Bracket = keyof typeof AGES;
const born = (bracket: Bracket, day: string) => `${Number(day.slice(0, 4)) - AGES[bracket]}-01-15`;

/** The month's pay of an apprentice of an age in a year of the training, in euros as official tables print it. */
const euros = (bracket: Bracket, firstTrainingYear: number, day: string, more = {}) =>
  lineOn(day, {
    birthDate: born(bracket, day),
    startsOn: `${day.slice(0, 7)}-01`,
    durationMonths: 12,
    firstTrainingYear,
    ...more,
  }).monthlyCents / 100;

test.each([
  ["2026-01-01", "under_18", [492.22, 710.98, 1002.67]],
  ["2026-01-01", "18_20", [783.9, 929.75, 1221.43]],
  ["2026-01-01", "21_25", [966.21, 1112.05, 1421.96]],
  ["2026-01-01", "26_plus", [1823.03, 1823.03, 1823.03]],
  ["2026-06-01", "under_18", [504.1, 728.14, 1026.86]],
  ["2026-06-01", "18_20", [802.82, 952.18, 1250.9]],
  ["2026-06-01", "21_25", [989.52, 1138.88, 1456.28]],
  ["2026-06-01", "26_plus", [1867.02, 1867.02, 1867.02]],
] as const)("the legal minimum from %s, %s, in years 1, 2 and 3", (day, bracket, expected) => {
  expect([1, 2, 3].map((year) => euros(bracket, year, day))).toEqual(expected);
});

const syntec = (coefficient?: number) => ({ idcc: "1486", coefficient });

test.each([
  ["under 18", "under_18", 6, [616.12, 802.82, 1082.87]],
  ["18 to 20, level 5 or 6", "18_20", 6, [802.82, 989.52, 1269.57]],
  ["18 to 20, level 7", "18_20", 7, [896.17, 1082.87, 1306.91]],
] as const)(
  "Syntec's minimum from June 2026, %s, in years 1, 2 and 3",
  (_case, bracket, diplomaLevel, expected) => {
    const years = [1, 2, 3].map((year) => euros(bracket, year, "2026-06-01", { ...syntec(), diplomaLevel }));
    expect(years).toEqual(expected);
  },
);

test.each([
  ["level 7, coefficient 95", 7, 95, 1387.75],
  ["level 6, coefficient 310", 6, 310, 1047.75],
  ["level 5, coefficient 275, a job of the branch", 5, 275, 1031.25],
  ["level 5, coefficient 240, whose minimum is below the SMIC", 5, 240, 1026.86],
] as const)("Syntec's minimum at 23 in year 1, %s", (_case, diplomaLevel, coefficient, expected) => {
  expect(euros("21_25", 1, "2026-06-01", { ...syntec(coefficient), diplomaLevel })).toBe(expected);
});

test.each([
  ["under 21", "18_20", false, 1026.86],
  ["under 21, qualified", "18_20", true, 1213.56],
  ["21 to 25", "21_25", false, 1306.91],
  ["21 to 25, qualified", "21_25", true, 1493.62],
  ["26 and more", "26_plus", false, 1867.02],
] as const)(
  "a contrat de professionnalisation pays, %s",
  (_case, bracket, holdsLevel4Qualification, expected) => {
    const terms = { contractType: "professionalisation" as const, holdsLevel4Qualification };
    expect(euros(bracket, 1, "2026-06-01", terms)).toBe(expected);
  },
);
