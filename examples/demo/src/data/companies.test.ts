import { createRequire } from "node:module";
import { checkSiret } from "@alternance-kit/domain/siret";
import { expect, test } from "vitest";
import { COMMUNES } from "./communes.js";
import { COMPANIES, DEMO_COMPANY } from "./companies.js";
import { fictionalSiret } from "./fictional-siret.js";
import { demoPartners } from "./partners.js";

test("there are at least 26 companies, Garonne Numérique among them", () => {
  expect(Object.keys(COMPANIES).length).toBeGreaterThanOrEqual(26);
  expect(DEMO_COMPANY.name).toBe("Garonne Numérique");
});

test("every partner has a SIRET that passes the checks, a name, and neither is another's", () => {
  const partners = demoPartners();
  expect(partners.filter(({ siret }) => !checkSiret(siret ?? "").ok)).toEqual([]);
  expect(new Set(partners.map(({ siret }) => siret)).size).toBe(partners.length);
  expect(new Set(partners.map(({ name }) => name)).size).toBe(partners.length);
});

test("every kind of partner takes part", () => {
  expect([...new Set(demoPartners().map(({ kind }) => kind))].sort()).toEqual([
    "company",
    "funder",
    "operator",
    "school",
    "training_centre",
  ]);
});

test("all 99 fictional SIRETs are valid, distinct and plainly made up", () => {
  const sirets = Array.from({ length: 99 }, (_, i) => fictionalSiret(i + 1));
  expect(sirets.filter((siret) => !checkSiret(siret).ok || !siret.startsWith("000000"))).toEqual([]);
  expect(new Set(sirets).size).toBe(99);
});

test("every commune is a true one of Occitanie, under its own code", () => {
  interface CogCommune {
    code: string;
    nom: string;
    type: string;
    region?: string;
  }
  const cog: CogCommune[] = createRequire(import.meta.url)(
    "@etalab/decoupage-administratif/data/communes.json",
  );
  const occitanie = new Map(
    cog
      .filter((commune) => commune.region === "76" && commune.type === "commune-actuelle")
      .map((commune) => [commune.code, commune.nom]),
  );
  for (const [name, code] of Object.entries(COMMUNES)) expect(occitanie.get(code)).toBe(name);
});
