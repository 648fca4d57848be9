import { expect, test } from "vitest";
import { describeCost } from "./describe-cost.js";
import { aSimulation, costOf } from "./testing/builders.js";

const describe = (overrides: Parameters<typeof aSimulation>[0] = {}) =>
  describeCost(costOf(overrides), aSimulation(overrides));

test("notes come with their texts, and the figures are those of the simulation", () => {
  const { notes, ...report } = describe();
  expect(notes.map(({ code }) => code)).toEqual(costOf().notes);
  expect(notes.find(({ code }) => code === "aid_conditions")?.message.fr).toMatch(/première année/);
  expect(report.totals).toEqual(costOf().totals);
});

test("sources come with their address when it is known", () => {
  const { sources } = describe({ birthDate: "2003-01-15", coefficient: 310, employer: { idcc: "1486" } });
  const urlOf = (ref: string) => sources.find((source) => source.ref === ref)?.url;
  expect(urlOf("R6332-25-1")).toBe("https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000051818943");
  expect(urlOf("Syntec, accord du 26 juin 2024")).toMatch(/KALICONT000005635173$/);
  expect(sources.find(({ ref }) => ref === "Décret 2026-168")).toEqual({
    ref: "Décret 2026-168",
    title: "Décret 2026-168",
    checkedOn: "2026-11-22",
  });
});

test.each([
  ["given", { npecAnnualCents: 730_000 }, 8],
  ["estimated alone", {}, 0],
  ["unknown", { startsOn: "2025-06-30", concludedOn: "2025-06-30" }, 0],
])("the calendar of a funding that is %s", (_case, overrides, payments) => {
  expect(describe(overrides).fundingPayments).toHaveLength(payments);
});
