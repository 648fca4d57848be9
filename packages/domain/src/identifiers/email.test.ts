import { expect, test } from "vitest";
import { foldedEmail, isEmail } from "./email.js";

test.each([
  "ada@example.org",
  "ada.lovelace+alternance@mail.example.co.uk",
  "d'arc@exemple.fr",
  "a@xn--caf-dma.fr",
])("%s is an e-mail address", (input) => {
  expect(isEmail(input)).toBe(true);
});

test.each([
  "",
  "ada",
  "ada@",
  "@example.org",
  "ada@example",
  "ada@example.",
  "ada@.fr",
  "ada..l@example.org",
  "ada @example.org",
  "ada@exa_mple.fr",
  "ada@example.f",
  `${"a".repeat(250)}@example.org`,
])("%j is not", (input) => {
  expect(isEmail(input)).toBe(false);
});

test("case does not make another person; a dot and what follows a + may", () => {
  expect(foldedEmail(" Ada.Lovelace@Example.ORG ")).toBe("ada.lovelace@example.org");
  expect(foldedEmail("ada+alternance@example.org")).not.toBe(foldedEmail("ada@example.org"));
  expect(foldedEmail("adalovelace@example.org")).not.toBe(foldedEmail("ada.lovelace@example.org"));
});
