import { expect, test } from "vitest";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { uaiGoesWithSiret } from "./training-centre.js";

const owning = (...sirets: string[]) => ({ trainingCentre: () => ({ sirets }) });

test.each([
  ["to this SIRET", ["30326504500011"], []],
  ["to this one among others", ["73282932000074", "30326504500011"], []],
  ["to another", ["73282932000074"], ["warning training.centre.uai uai_of_other_siret"]],
] as const)("the register gives the UAI %s", (_case, sirets, findings) => {
  expect(judge(uaiGoesWithSiret, {}, owning(...sirets))).toEqual(findings);
});

test("a UAI whose letter is wrong is an error, at the centre and where teaching takes place", () => {
  const uai = "0311384M";
  expect(judge(uaiGoesWithSiret, { training: { centre: { uai }, place: { uai } } })).toEqual([
    "error training.centre.uai uai_wrong_letter",
    "error training.place.uai uai_wrong_letter",
  ]);
});

test("without a UAI, a SIRET or an answer, nothing is said", () => {
  expect(judgeOnly(uaiGoesWithSiret, {})).toEqual([]);
  expect(judge(uaiGoesWithSiret)).toEqual([]);
  expect(judge(uaiGoesWithSiret, {}, { trainingCentre: () => undefined })).toEqual([]);
  expect(judge(uaiGoesWithSiret, { training: { centre: { siret: undefined } } }, owning())).toEqual([]);
});
