import { expect, test } from "vitest";
import type { Apprentice } from "../dossier.js";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { minorIsRepresented } from "./minor.js";

const at = (apprentice: Apprentice) => judge(minorIsRepresented, { apprentice }, { purpose: "filing" });
const needed = (...parts: string[]) =>
  parts.map((part) => `error apprentice.legalRepresentative.${part} legal_representative_needed`);

test.each([
  ["the day before turning 18", "2008-08-25", needed("name", "email", "hasSameAddress")],
  ["on the 18th birthday", "2008-08-24", []],
] as const)("an apprentice who signs %s", (_case, birthDate, findings) => {
  expect(at({ birthDate })).toEqual(findings);
});

const minor = { birthDate: "2009-01-01" };
const representative = { name: "Annabella Byron", email: "annabella@example.org" };

test("an emancipated minor signs alone", () => {
  expect(at({ ...minor, isEmancipated: true })).toEqual([]);
  expect(at({ ...minor, isEmancipated: false })).not.toEqual([]);
});

test("a representative at the same address needs no other, elsewhere they do", () => {
  expect(at({ ...minor, legalRepresentative: { ...representative, hasSameAddress: true } })).toEqual([]);
  expect(at({ ...minor, legalRepresentative: { ...representative, hasSameAddress: false } })).toEqual(
    needed("address.street", "address.postalCode", "address.city"),
  );
});

test("a draft may wait for the representative, and a file without the dates too", () => {
  expect(judge(minorIsRepresented, { apprentice: minor })).toEqual([]);
  expect(judgeOnly(minorIsRepresented, { apprentice: minor }, { purpose: "filing" })).toEqual([]);
  expect(
    judgeOnly(minorIsRepresented, { contract: { signedOn: "2026-08-24" } }, { purpose: "filing" }),
  ).toEqual([]);
});
