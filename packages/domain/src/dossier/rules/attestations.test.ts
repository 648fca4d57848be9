import { expect, test } from "vitest";
import { judge, judgeOnly } from "../testing/a-dossier.js";
import { attestationsAreGiven } from "./attestations.js";

test("what is attested and where is asked at filing only", () => {
  expect(judge(attestationsAreGiven, {}, { purpose: "filing" })).toEqual([]);
  expect(judgeOnly(attestationsAreGiven, {})).toEqual([]);
  expect(judgeOnly(attestationsAreGiven, {}, { purpose: "filing" })).toEqual([
    "error attestations.documentsAreHeld documents_not_attested",
    "error attestations.signedAt place_of_signature_needed",
  ]);
});

test("a box left unticked is not an attestation, nor spaces a place", () => {
  const attestations = { documentsAreHeld: false, signedAt: " " };
  expect(judge(attestationsAreGiven, { attestations }, { purpose: "filing" })).toHaveLength(2);
});
