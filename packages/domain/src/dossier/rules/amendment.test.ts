import { expect, test } from "vitest";
import { CONTRACT_KINDS, type ContractKind, isAmendment } from "../codes/contract-kinds.js";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { amendmentTakesEffectInside, previousContractIsNamed } from "./amendment.js";

test.each([
  [
    "the day before the contract starts",
    "2026-08-31",
    ["error contract.amendmentEffectiveOn amendment_before_start"],
  ],
  ["the day it starts", "2026-09-01", []],
  ["the day it ends", "2028-08-31", []],
  ["the day after it ends", "2028-09-01", ["error contract.amendmentEffectiveOn amendment_after_end"]],
] as const)("an amendment that takes effect %s", (_case, amendmentEffectiveOn, findings) => {
  expect(judge(amendmentTakesEffectInside, { contract: { kind: "36", amendmentEffectiveOn } })).toEqual(
    findings,
  );
});

test("without the contract's dates, the amendment's is not judged", () => {
  const contract = { kind: "36", amendmentEffectiveOn: "2020-01-01" } as const;
  expect(judgeOnly(amendmentTakesEffectInside, { contract })).toEqual([]);
});

const kinds = Object.keys(CONTRACT_KINDS.codes) as ContractKind[]; // Safe: the list's own keys.

test.each(kinds)(
  "at filing, kind %s needs a date of effect if it is an amendment, and no other does",
  (kind) => {
    expect(judge(amendmentTakesEffectInside, { contract: { kind } }, { purpose: "filing" })).toEqual(
      isAmendment(kind) ? ["error contract.amendmentEffectiveOn amendment_date_needed"] : [],
    );
  },
);

test("a draft of an amendment may wait for its date, and a malformed one is not called missing", () => {
  expect(judge(amendmentTakesEffectInside, { contract: { kind: "36" } })).toEqual([]);
  const contract = { kind: "36", amendmentEffectiveOn: "soon" } as const;
  expect(judge(amendmentTakesEffectInside, { contract }, { purpose: "filing" })).toEqual([]);
  expect(judgeOnly(amendmentTakesEffectInside, {}, { purpose: "filing" })).toEqual([]);
});

const NEEDED = "error contract.previousNumber previous_number_needed";
const ASKED = "warning contract.previousNumber previous_number_asked";

test.each([
  ["11", []],
  ["21", [ASKED]],
  ["22", [ASKED]],
  ["23", [ASKED]],
  ["31", [NEEDED]],
  ["37", [NEEDED]],
  ["38", [NEEDED]],
  [undefined, []],
] as const)(
  "at filing, kind %s without a previous number: the state's form never asks, and forgets 38",
  (kind, findings) => {
    expect(judge(previousContractIsNamed, { contract: { kind } }, { purpose: "filing" })).toEqual(findings);
    expect(judge(previousContractIsNamed, { contract: { kind } })).toEqual([]);
  },
);

test.each([
  "031202609NC0001",
  "02B202212000000",
  "974202609010001",
  "031 2026 09 NC 0001",
  "031202612nc0001",
  "95202601NC0001",
])("%s is a deposit number", (previousNumber) => {
  expect(
    judge(previousContractIsNamed, { contract: { kind: "36", previousNumber } }, { purpose: "filing" }),
  ).toEqual([]);
});

test.each([
  "031202613NC0001",
  "031202600NC0001",
  "031202609XX0001",
  "131202609NC0001",
  "031202609NC001",
  "975202609NC0001",
])("%s is not", (previousNumber) => {
  expect(judge(previousContractIsNamed, { contract: { previousNumber } })).toEqual([
    "error contract.previousNumber previous_number_malformed",
  ]);
});

test("an empty file has no previous contract to name", () => {
  expect(judgeOnly(previousContractIsNamed, {}, { purpose: "filing" })).toEqual([]);
});
