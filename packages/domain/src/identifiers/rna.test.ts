import { expect, test } from "vitest";
import { checkRna, formatRna } from "./rna.js";

test.each(["W313012345", "w 313 012345", "W2A1000123", "W2B2000123"])("%s has the usual shape", (input) => {
  expect(checkRna(input)).toEqual({ ok: true, value: formatRna(input) });
});

test.each(["313012345", "W31301234", "W3130123456", "WABC012345", ""])("%j is worth a warning", (input) => {
  expect(checkRna(input)).toEqual({ ok: false, reason: "rna_unusual" });
});
