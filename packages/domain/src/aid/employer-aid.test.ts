import { expect, test } from "vitest";
import { type AidInput, employerAid } from "./employer-aid.js";

const aContract = (overrides: Partial<AidInput> = {}): AidInput => ({
  concludedOn: "2026-09-01",
  startsOn: "2026-09-01",
  diplomaLevel: 4,
  headcount: 20,
  ...overrides,
});

const LEVELS = [3, 4, 5, 6, 7] as const;
/** What each level from 3 to 7 gets, in euros. */
const euros = (concludedOn: string, overrides: Partial<AidInput> = {}) =>
  LEVELS.map((diplomaLevel) => {
    const aid = employerAid(aContract({ concludedOn, startsOn: concludedOn, diplomaLevel, ...overrides }));
    return aid.known ? aid.maxCents / 100 : aid.reason;
  });

test.each([
  ["2023-01-01", [6000, 6000, 6000, 6000, 6000]],
  ["2024-12-31", [6000, 6000, 6000, 6000, 6000]],
  ["2025-01-01", [6000, 6000, 0, 0, 0]],
  ["2025-02-23", [6000, 6000, 0, 0, 0]],
  ["2025-02-24", [5000, 5000, 5000, 5000, 5000]],
  ["2025-12-31", [5000, 5000, 5000, 5000, 5000]],
  ["2026-01-01", [5000, 5000, 0, 0, 0]],
  ["2026-03-07", [5000, 5000, 0, 0, 0]],
  ["2026-03-08", [5000, 5000, 4500, 2000, 2000]],
  ["2026-12-31", [5000, 5000, 4500, 2000, 2000]],
])("under 250 employees, concluded on %s", (concludedOn, expected) => {
  expect(euros(concludedOn, { headcount: 249 })).toEqual(expected);
});

test.each([
  ["2024-12-31", [6000, 6000, 6000, 6000, 6000]],
  ["2025-02-23", [0, 0, 0, 0, 0]],
  ["2025-02-24", [2000, 2000, 2000, 2000, 2000]],
  ["2026-03-07", [0, 0, 0, 0, 0]],
  ["2026-03-08", [2000, 2000, 1500, 750, 750]],
])("from 250 employees with the quota, concluded on %s", (concludedOn, expected) => {
  expect(euros(concludedOn, { headcount: 250, quotaMet: true })).toEqual(expected);
});

test("from 250 employees without the quota nothing is paid, and what is lost is said", () => {
  expect(euros("2026-09-01", { headcount: 250 })).toEqual([0, 0, 0, 0, 0]);
  expect(employerAid(aContract({ headcount: 250, quotaMet: false }))).toMatchObject({
    maxCents: 0,
    withQuotaCents: 200_000,
  });
});

test.each([
  ["2024-12-31", 20, [6000, 6000, 6000, 6000, 6000]],
  ["2024-12-31", 250, [0, 0, 0, 0, 0]],
  ["2025-02-23", 20, [6000, 6000, 0, 0, 0]],
  ["2025-02-24", 20, [6000, 6000, 6000, 6000, 6000]],
  ["2025-12-31", 250, [6000, 6000, 6000, 6000, 6000]],
  ["2026-03-07", 20, [6000, 6000, 0, 0, 0]],
  ["2026-03-07", 250, [0, 0, 0, 0, 0]],
  ["2026-03-08", 20, [6000, 6000, 6000, 6000, 6000]],
  ["2026-12-31", 250, [6000, 6000, 6000, 6000, 6000]],
])(
  "for a disabled worker, concluded on %s with %i employees and no quota",
  (concludedOn, headcount, expected) => {
    expect(euros(concludedOn, { headcount, isDisabledWorker: true })).toEqual(expected);
  },
);

test("a contract of 2026 that begins in 2027 has the Code's own aid alone", () => {
  const late = { startsOn: "2027-01-01" };
  expect(euros("2026-12-20", late)).toEqual([5000, 5000, 0, 0, 0]);
  expect(euros("2026-12-20", { ...late, isDisabledWorker: true })).toEqual([6000, 6000, 0, 0, 0]);
  expect(euros("2026-12-20", { ...late, headcount: 250, quotaMet: true })).toEqual([0, 0, 0, 0, 0]);
  expect(employerAid(aContract({ ...late }))).toMatchObject({ source: "D6243-2" });
  expect(employerAid(aContract({ startsOn: "2026-12-31" }))).toMatchObject({ source: "Décret 2026-168" });
});

test("from 2027 on the aid is unknown, with what the Code would give if it stayed as it is", () => {
  const in2027 = { concludedOn: "2027-01-01", startsOn: "2027-01-01" };
  expect(employerAid(aContract(in2027))).toEqual({
    known: false,
    reason: "aid_not_decided",
    ifCodeUnchangedCents: 500_000,
  });
  expect(employerAid(aContract({ ...in2027, diplomaLevel: 6 }))).toMatchObject({ ifCodeUnchangedCents: 0 });
});

test("an operator's row for 2027 makes it known", () => {
  const row = {
    validFrom: "2027-01-01",
    validTo: null,
    source: "Décret 2027-1",
    checkedOn: "2027-01-05",
    amounts: {
      small: { 3: 400_000, 4: 400_000, 5: 0, 6: 0, 7: 0 },
      large: { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0 },
    },
  };
  const aid = employerAid(aContract({ concludedOn: "2027-02-01", startsOn: "2027-02-01" }), [row]);
  expect(aid).toEqual({
    known: true,
    maxCents: 400_000,
    withQuotaCents: 400_000,
    source: "Décret 2027-1",
    checkedOn: "2027-01-05",
  });
});

test.each([
  ["before 2023", { concludedOn: "2022-12-31" }, "aid_before_tables"],
  [
    "of a contrat de professionnalisation",
    { contractType: "professionalisation" },
    "aid_of_professionalisation",
  ],
] as const)("the aid %s is unknown", (_case, overrides, reason) => {
  expect(employerAid(aContract(overrides))).toEqual({ known: false, reason });
});
