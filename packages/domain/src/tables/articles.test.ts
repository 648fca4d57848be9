import { expect, test } from "vitest";
import { addressOf, titleOf } from "./articles.js";

test("an article, and Syntec's agreement, have their address on Légifrance", () => {
  expect(addressOf("D6222-26")).toBe("https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000038033238");
  expect(addressOf("Syntec, accord du 26 juin 2024")).toMatch(
    /^https:\/\/www\.legifrance\.gouv\.fr\/conv_coll\//,
  );
});

test.each([
  ["D6222-26", "Code du travail, art. D6222-26"],
  ["R6332-25-1", "Code du travail, art. R6332-25-1"],
  ["D241-7 CSS", "Code de la sécurité sociale, art. D241-7"],
  ["Décret 2026-168", "Décret 2026-168"],
])("%s is %s in full", (reference, title) => {
  expect(titleOf(reference)).toBe(title);
});

test("a text whose address is not known, or a name of Object's own, has none", () => {
  expect([addressOf("Décret 2026-168"), addressOf("toString")]).toEqual([undefined, undefined]);
});
