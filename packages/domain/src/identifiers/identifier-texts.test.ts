import { expect, test } from "vitest";
import { IDENTIFIER_TEXTS } from "./identifier-texts.js";

test("every refusal is explained in both languages, in whole sentences", () => {
  for (const text of Object.values(IDENTIFIER_TEXTS)) {
    expect(text.fr).toMatch(/^[A-ZÉ].*\.$/);
    expect(text.en).toMatch(/^[A-Z].*\.$/);
  }
});
