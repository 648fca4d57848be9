import { expect, test } from "vitest";
import { CONSENT_PURPOSES, CONSENT_TEXTS, consentText } from "./consents.js";

test.each(CONSENT_PURPOSES)(
  "%s is asked in whole sentences, in both languages, dated by their month",
  (purpose) => {
    const { version, fr, en } = CONSENT_TEXTS[purpose];
    expect(version).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    for (const text of [fr, en]) expect(text).toMatch(/^\p{Lu}.{40,}\.$/u);
  },
);

test("a version's text is found again, and one that never was is not", () => {
  for (const purpose of CONSENT_PURPOSES)
    expect(consentText(purpose, CONSENT_TEXTS[purpose].version)).toBe(CONSENT_TEXTS[purpose]);
  expect(consentText("pool", "1999-01")).toBeUndefined();
});
