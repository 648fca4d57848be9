import { expect, test, vi } from "vitest";
import { checkDossier, type DossierFinding, isFileable } from "./check-dossier.js";
import { FIELDS } from "./fields/fields.js";
import { RULES } from "./rules.js";
import { aContext, aDossier, aMentor, aPayPeriod } from "./testing/a-dossier.js";

const filing = aContext({ purpose: "filing", isHoliday: () => false });

test("a whole file has nothing said of it, and may be sent", () => {
  const findings = checkDossier(aDossier(), filing);
  expect(findings).toEqual([]);
  expect(isFileable(findings)).toBe(true);
});

test("an empty draft has nothing said of it", () => {
  expect(checkDossier({}, aContext())).toEqual([]);
});

test("an empty file cannot be sent: every needed box is named once, and no rule speaks of what is not there", () => {
  const findings = checkDossier({}, filing);
  expect(isFileable(findings)).toBe(false);
  const paths = findings.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  const needed = FIELDS.filter(({ isRequired }) => isRequired === true).map(({ path }) => path);
  expect(findings.filter(({ rule }) => rule === "form").map(({ path }) => path)).toEqual(needed);
  expect(findings.filter(({ rule }) => rule !== "form").map(({ rule, path }) => [rule, path])).toEqual([
    ["R20", "attestations.mentorsAreEligible"],
    ["R60", "attestations.documentsAreHeld"],
    ["R60", "attestations.signedAt"],
  ]);
});

test("warnings do not hold a file back, errors do", () => {
  const warned = checkDossier(aDossier({ apprentice: { nationality: "3" } }), filing);
  expect(warned).toMatchObject([{ rule: "R15", severity: "warning" }]);
  expect(isFileable(warned)).toBe(true);
  expect(isFileable(checkDossier(aDossier({ contract: { weeklyHours: 41 } }), filing))).toBe(false);
});

/** A file with as much wrong in it as one file can have. */
const wrong = (): readonly DossierFinding[] => {
  const dossier = aDossier({
    employer: { siret: "1", naf: "6", idcc: "x", sector: "public", kind: "12", email: "rh", headcount: -1 },
    apprentice: {
      birthDate: "1990-02-03",
      nir: "190022A004123",
      sex: "F",
      nationality: "3",
      isEmancipated: false,
    },
    mentors: [aMentor({ birthDate: "2020-01-01" }), { lastName: "Hopper" }],
    contract: {
      kind: "22",
      derogation: "11",
      previousNumber: "0",
      signedOn: "2026-10-01",
      endsOn: "2026-12-31",
      weeklyHours: 50,
      pay: [aPayPeriod({ endsOn: "2026-08-01" })],
      hasBenefitsInKind: false,
      mealCents: 1,
    },
    training: { rncp: "1", centre: { uai: "1" }, endsOn: "2026-09-01", hours: 10, startsOn: "2027-01-01" },
    attestations: { documentsAreHeld: false },
  });
  return checkDossier(dossier, { ...filing, today: "2027-06-01" });
};

test("every finding says what to do in both languages, in whole sentences, and cites a text", () => {
  const findings = wrong();
  expect(findings.length).toBeGreaterThan(25);
  for (const { path, code, message, legalRef } of findings) {
    expect(path).toMatch(/^[a-zA-Z0-9.]+$/);
    expect(code).toMatch(/^[a-z0-9_]+$/);
    expect(message.fr).toMatch(/^[A-ZÀÉ«].*\.$/);
    expect(message.en).toMatch(/^[A-Z“].*\.$/);
    expect(legalRef).not.toBe("");
  }
});

test("nothing of the apprentice's birth or number is repeated or logged, as the state's form logs it", () => {
  const { console } = globalThis as unknown as { console: { log(): void } }; // Safe: Node has one, though this package's types do not.
  const log = vi.spyOn(console, "log");
  const said = JSON.stringify(wrong());
  expect(log).not.toHaveBeenCalled();
  for (const secret of ["1990-02-03", "03/02/1990", "190022A004123"]) expect(said).not.toContain(secret);
  log.mockRestore();
});

test("the same file in the same context is judged the same, and left as it was", () => {
  const dossier = aDossier({ contract: { weeklyHours: 41 } });
  const before = JSON.parse(JSON.stringify(dossier));
  expect(checkDossier(dossier, filing)).toEqual(checkDossier(dossier, filing));
  expect(dossier).toEqual(before);
});

test("the rules are those of the list", () => {
  expect(Object.keys(RULES).join(" ")).toBe(
    "R01 R02 R03 R04 R10 R11 R12 R13 R14 R15 R20 R30 R31 R32 R33 R34 R40 R41 R42 R43 R44 R50 R51 R52 R53 R54 R55 R60",
  );
});
