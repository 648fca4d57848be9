import { expect, test } from "vitest";
import type { EstablishmentAnswer } from "../context.js";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { establishmentsExist } from "./establishments.js";

test("possible SIRETs that no register was asked about pass", () => {
  expect(judge(establishmentsExist)).toEqual([]);
});

test("a file without a SIRET yet has nothing said of it", () => {
  expect(judgeOnly(establishmentsExist, {})).toEqual([]);
  expect(judgeOnly(establishmentsExist, { employer: { siret: " " } })).toEqual([]);
});

test("the state's form lets a wrong check digit pass; here each of the three SIRETs is checked", () => {
  const siret = "73282932000075";
  expect(judge(establishmentsExist, { employer: { siret } })).toEqual([
    "error employer.siret siret_wrong_check_digit",
  ]);
  expect(judge(establishmentsExist, { training: { centre: { siret }, place: { siret } } })).toEqual([
    "error training.centre.siret siret_wrong_check_digit",
    "error training.place.siret siret_wrong_check_digit",
  ]);
});

test("a SIRET cut short is an error", () => {
  expect(judge(establishmentsExist, { employer: { siret: "7328293200007" } })).toEqual([
    "error employer.siret siret_incomplete",
  ]);
});

const answers: readonly (readonly [EstablishmentAnswer["status"], readonly string[]])[] = [
  ["open", []],
  ["closed", ["error employer.siret siret_closed"]],
  ["not_found", ["error employer.siret siret_not_found"]],
  ["undisclosed", ["warning employer.siret siret_undisclosed"]],
  ["unavailable", ["warning employer.siret siret_not_verified"]],
];
test.each(answers)("the register answers: %s", (status, findings) => {
  const establishment = (siret: string) => (siret === "73282932000074" ? { status } : undefined);
  expect(judge(establishmentsExist, {}, { establishment })).toEqual(findings);
});
