import { expect, test } from "vitest";
import type { CostNote } from "./cost-note.js";
import { COST_NOTES as EN } from "./note-texts/en.js";
import { COST_NOTES as FR } from "./note-texts/fr.js";
import { type aSimulation, costOf } from "./testing/builders.js";

const PRO = { contractType: "professionalisation", durationMonths: 12 } as const;
const NEW = { isNewCertification: true };

test.each<[string, Parameters<typeof aSimulation>[0], CostNote]>([
  ["at 15", { birthDate: "2011-03-01", diplomaLevel: 3 }, "under_16"],
  ["at 30", { birthDate: "1996-09-01" }, "over_29"],
  [
    "in a contrat de professionnalisation of an unknown qualification",
    PRO,
    "professionalisation_qualification_not_given",
  ],
  ["of contributions", {}, "contributions_estimated"],
  [
    "of contributions before 2026",
    { startsOn: "2025-09-01", concludedOn: "2025-09-01" },
    "contributions_of_2026",
  ],
  ["of an employers' group", { employer: { isEmployersGroup: true } }, "employers_group"],
  ["of an aid", {}, "aid_conditions"],
  ["of an aid from 250 employees on", { employer: { headcount: 250, quotaMet: true } }, "aid_with_quota"],
  ["of an aid lost from 250 employees on", { employer: { headcount: 250 } }, "aid_quota_missing"],
  ["of an aid before 2023", { startsOn: "2023-01-02", concludedOn: "2022-12-31" }, "aid_before_tables"],
  ["of the aid for a contrat de professionnalisation", PRO, "aid_of_professionalisation"],
  ["of a level of funding not given", {}, "npec_not_given"],
  ["of a new certification", NEW, "launch_amount"],
  [
    "of a disabled apprentice's supplement",
    { ...NEW, isDisabledWorker: true },
    "disability_supplement_possible",
  ],
  [
    "of a funding before July 2025",
    { startsOn: "2025-06-30", concludedOn: "2025-06-30" },
    "funding_before_tables",
  ],
  ["of the funding of a contrat de professionnalisation", PRO, "funding_of_professionalisation"],
])("a simulation speaks %s", (_case, overrides, note) => {
  expect(costOf(overrides).notes).toContain(note);
});

test.each<[string, Parameters<typeof aSimulation>[0], CostNote]>([
  ["16 is no exception", { birthDate: "2010-09-01" }, "under_16"],
  ["29 is no exception", { birthDate: "1996-09-02" }, "over_29"],
  ["a disabled worker has no age limit", { birthDate: "1980-01-01", isDisabledWorker: true }, "over_29"],
  ["a contrat de professionnalisation has no upper age", { ...PRO, birthDate: "1980-01-01" }, "over_29"],
  [
    "a qualification given needs no word",
    { ...PRO, holdsLevel4Qualification: false },
    "professionalisation_qualification_not_given",
  ],
  ["where nothing is paid there is no condition", { employer: { headcount: 250 } }, "aid_conditions"],
  [
    "a disabled worker's aid has no quota",
    { employer: { headcount: 250 }, isDisabledWorker: true },
    "aid_with_quota",
  ],
  [
    "a given supplement needs no word",
    { ...NEW, isDisabledWorker: true, disabilitySupplementCents: 0 },
    "disability_supplement_possible",
  ],
  ["a given level needs no word", { npecAnnualCents: 700_000 }, "npec_not_given"],
])("a simulation does not speak where it has nothing to say: %s", (_case, overrides, note) => {
  expect(costOf(overrides).notes).not.toContain(note);
});

test("every note is said in both languages, in a whole sentence", () => {
  expect(Object.keys(FR)).toEqual(Object.keys(EN));
  for (const text of [...Object.values(FR), ...Object.values(EN)]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
});
