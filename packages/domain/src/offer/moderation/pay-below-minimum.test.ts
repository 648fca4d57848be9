import { expect, test } from "vitest";
import { judgeOffer } from "./judge-offer.js";
import { aJudgedOffer } from "./testing.js";

const judged = (monthlyPayCents: number | null, floorCents: number | null) =>
  judgeOffer(aJudgedOffer({ monthlyPayCents, floorCents }));

test("a pay under the minimum of the youngest is found, with both amounts", () => {
  expect(judged(50_409, 50_410)).toMatchObject([
    {
      code: "pay_below_minimum",
      pointer: "/monthlyPayCents",
      excerpt: "504,09 € < 504,10 €",
      legalRef: "D6222-26",
    },
  ]);
});

test.each([
  ["the minimum itself", 50_410, 50_410],
  ["no pay said", null, 50_410],
  ["a minimum that the tables do not give", 10_000, null],
])("%s is not", (_case, pay, floor) => {
  expect(judged(pay, floor)).toEqual([]);
});

test("of a professionalisation contract, the article is that contract's own", () => {
  const offer = aJudgedOffer({
    monthlyPayCents: 90_000,
    floorCents: 100_266,
    contractTypes: ["professionalisation"],
  });
  expect(judgeOffer(offer)).toMatchObject([{ code: "pay_below_minimum", legalRef: "D6325-15" }]);
});
