import { expect, test } from "vitest";
import { checkSimulation, type SimulationIssueCode } from "./check-simulation.js";
import { aSimulation } from "./testing/builders.js";

const TODAY = "2026-11-22";
type Overrides = Parameters<typeof aSimulation>[0];
const issues = (overrides: Overrides = {}) => checkSimulation(aSimulation(overrides), TODAY);
const PRO = { contractType: "professionalisation" } as const;

test("a simulation that can be has nothing to correct", () => {
  expect(issues()).toEqual([]);
  const full = {
    firstTrainingYear: 2,
    cycleMonths: 36,
    coefficient: 95,
    distanceShare: 1,
    npecAnnualCents: 0,
  };
  const extension = { months: 12, reason: "disability" } as const;
  expect(issues({ ...full, extension, employer: { headcount: 0, idcc: "1486" } })).toEqual([]);
});

test.each<[string, Overrides, string, SimulationIssueCode]>([
  ["born tomorrow", { birthDate: "2026-11-23" }, "birthDate", "born_in_the_future"],
  ["born in 1207", { birthDate: "1207-08-15" }, "birthDate", "born_too_long_ago"],
  ["born after the start", { birthDate: "2026-10-01" }, "birthDate", "too_young"],
  ["14 years old", { birthDate: "2011-09-02" }, "birthDate", "too_young"],
  ["15 in a contrat de professionnalisation", { ...PRO, birthDate: "2010-09-02" }, "birthDate", "too_young"],
  ["a birth date that does not exist", { birthDate: "2007-02-30" }, "birthDate", "date_malformed"],
  ["a signature that is no date", { concludedOn: "" }, "concludedOn", "date_malformed"],
  ["a start that is no date", { startsOn: "soon" }, "startsOn", "date_malformed"],
  [
    "a start before the tables",
    { startsOn: "2022-12-31", concludedOn: "2022-12-31" },
    "startsOn",
    "before_tables",
  ],
  ["a start in more than three years", { startsOn: "2029-11-23" }, "startsOn", "too_far_ahead"],
  ["signed after the start", { concludedOn: "2026-09-02" }, "concludedOn", "concluded_after_start"],
  ["an end before the start", { durationMonths: -3 }, "durationMonths", "ends_before_start"],
  ["no month at all", { durationMonths: 0 }, "durationMonths", "ends_before_start"],
  ["five months", { durationMonths: 5 }, "durationMonths", "too_short"],
  ["37 months", { durationMonths: 37 }, "durationMonths", "too_long"],
  [
    "49 months of a disabled worker",
    { durationMonths: 49, isDisabledWorker: true },
    "durationMonths",
    "too_long",
  ],
  [
    "37 months of a contrat de professionnalisation",
    { ...PRO, durationMonths: 37, isDisabledWorker: true },
    "durationMonths",
    "too_long",
  ],
  ["a month and a half", { durationMonths: 1.5 }, "durationMonths", "not_whole_number"],
  ["an unknown duration", { durationMonths: Number.NaN }, "durationMonths", "not_whole_number"],
  ["a level that is none", { diplomaLevel: 8 as 7 }, "diplomaLevel", "not_allowed_value"],
  ["a fifth year", { firstTrainingYear: 5 }, "firstTrainingYear", "not_allowed_value"],
  ["a cycle of no month", { cycleMonths: 0 }, "cycleMonths", "too_short"],
  ["a cycle of six years", { cycleMonths: 72 }, "cycleMonths", "too_long"],
  [
    "a prolongation of a month and a half",
    { extension: { months: 1.5, reason: "exam_failure" } },
    "extension.months",
    "not_whole_number",
  ],
  [
    "a prolongation of 13 months",
    { extension: { months: 13, reason: "disability" } },
    "extension.months",
    "too_long",
  ],
  ["a headcount of −1", { employer: { headcount: -1 } }, "employer.headcount", "negative"],
  ["half an employee", { employer: { headcount: 0.5 } }, "employer.headcount", "not_whole_number"],
  ["an agreement of three digits", { employer: { idcc: "787" } }, "employer.idcc", "idcc_malformed"],
  [
    "a coefficient out of Syntec's grid",
    { coefficient: 96, employer: { idcc: "1486" } },
    "coefficient",
    "coefficient_unknown",
  ],
  ["a negative level of funding", { npecAnnualCents: -1 }, "npecAnnualCents", "negative"],
  [
    "a school charge in fractions of a cent",
    { schoolChargeCents: 0.1 },
    "schoolChargeCents",
    "not_whole_number",
  ],
  ["a negative supplement", { disabilitySupplementCents: -1 }, "disabilitySupplementCents", "negative"],
  [
    "a negative conventional minimum",
    { conventionalMinimumCents: -1 },
    "conventionalMinimumCents",
    "negative",
  ],
  ["more than all at a distance", { distanceShare: 1.01 }, "distanceShare", "not_a_share"],
  ["less than nothing at a distance", { distanceShare: -0.1 }, "distanceShare", "not_a_share"],
  ["a share that is no number", { distanceShare: Number.NaN }, "distanceShare", "not_a_share"],
])("%s is refused at its field", (_case, overrides, path, code) => {
  expect(issues(overrides)).toEqual([{ path, code }]);
});

test.each<[string, Overrides]>([
  ["15 on the first day", { birthDate: "2011-09-01" }],
  ["16 on the first day of a contrat de professionnalisation", { ...PRO, birthDate: "2010-09-01" }],
  ["50 years old: exceptions to the age limit exist", { birthDate: "1976-01-01" }],
  ["six months", { durationMonths: 6 }],
  ["36 months", { durationMonths: 36 }],
  ["48 months of a disabled worker", { durationMonths: 48, isDisabledWorker: true }],
  ["the first day of the tables", { startsOn: "2023-01-01", concludedOn: "2023-01-01" }],
  ["three years ahead", { startsOn: "2029-11-22" }],
  ["a coefficient of another agreement", { coefficient: 96, employer: { idcc: "0787" } }],
])("%s is let through", (_case, overrides) => {
  expect(issues(overrides)).toEqual([]);
});

test("several fields are said at once", () => {
  const overrides = { durationMonths: 0, startsOn: "", employer: { headcount: -1 } };
  expect(issues(overrides).map(({ path }) => path)).toEqual([
    "startsOn",
    "durationMonths",
    "employer.headcount",
  ]);
});
