import { expect, test } from "vitest";
import type { AgreementAnswer } from "../context.js";
import { aContext, aDossier, judge, judgeOnly } from "../testing/a-dossier.js";
import { agreementIsInForce } from "./agreement.js";

const answering = (answer: AgreementAnswer | undefined) => ({ agreement: () => answer });

test("without a code, or without a table to look it up, nothing is said", () => {
  expect(judgeOnly(agreementIsInForce, {})).toEqual([]);
  expect(judge(agreementIsInForce)).toEqual([]);
  expect(judge(agreementIsInForce, {}, answering(undefined))).toEqual([]);
});

test("a code that is not one is an error", () => {
  expect(judge(agreementIsInForce, { employer: { idcc: "Syntec" } })).toEqual([
    "error employer.idcc idcc_malformed",
  ]);
});

test("no agreement, or one being negotiated, needs no table", () => {
  const unknown = answering({ status: "unknown" });
  expect(judge(agreementIsInForce, { employer: { idcc: "9999" } }, unknown)).toEqual([]);
  expect(judge(agreementIsInForce, { employer: { idcc: "9998" } }, unknown)).toEqual([]);
  expect(judge(agreementIsInForce, { employer: { idcc: "9997" } }, unknown)).toEqual([
    "error employer.idcc idcc_unknown",
  ]);
});

test("the table is asked with four digits", () => {
  const asked: string[] = [];
  judge(agreementIsInForce, { employer: { idcc: "787" } }, { agreement: (idcc) => void asked.push(idcc) });
  expect(asked).toEqual(["0787"]);
});

test("an agreement no longer in force is an error, which names the one to write when it is known", () => {
  expect(judge(agreementIsInForce, {}, answering({ status: "replaced" }))).toEqual([
    "error employer.idcc idcc_replaced",
  ]);
  const [finding] = agreementIsInForce(aDossier(), aContext(answering({ status: "replaced", by: "3248" })));
  expect(finding?.message).toEqual({
    fr: "Cette convention collective n’est plus en vigueur : indiquez 3248.",
    en: "This collective agreement is no longer in force: write 3248.",
  });
});

test.each([
  ["the agreement's own", "Atlas", []],
  ["another", "OPCO 2i", ["warning employer.opco opco_of_another_agreement"]],
  ["not said yet", undefined, []],
] as const)("the OPCO is %s", (_case, opco, findings) => {
  expect(
    judge(agreementIsInForce, { employer: { opco } }, answering({ status: "in_force", opco: "Atlas" })),
  ).toEqual(findings);
});

test("an agreement whose OPCO is unknown leaves the file's alone", () => {
  expect(
    judge(agreementIsInForce, { employer: { opco: "Atlas" } }, answering({ status: "in_force" })),
  ).toEqual([]);
});
