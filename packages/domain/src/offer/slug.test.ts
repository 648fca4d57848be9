import * as fc from "fast-check";
import { expect, test } from "vitest";
import { offerIdOfSlug, offerSlug } from "./slug.js";

const anOffer = (title: string, communeName = "Toulouse") => ({
  id: "off_01k9xq8e5w3f",
  title,
  place: { communeName },
});

test.each([
  ["Développeur·se web (H/F)", "developpeur-se-web-h-f-toulouse-off_01k9xq8e5w3f"],
  ["C++ / C#", "c-c-toulouse-off_01k9xq8e5w3f"],
])("%s is read in its address", (title, slug) => {
  expect(offerSlug(anOffer(title))).toBe(slug);
});

test("a title in another script leaves the id alone", () => {
  expect(offerSlug(anOffer("開発者", "‑"))).toBe("off_01k9xq8e5w3f");
});

test("a long title is cut between two words", () => {
  const slug = offerSlug(anOffer("architecte ".repeat(20)));
  expect(slug).toMatch(/^(architecte-){7}off_01k9xq8e5w3f$/);
});

test("whatever the title, the address is plain and leads back to the offer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (title) => {
      const slug = offerSlug(anOffer(title));
      expect(slug).toMatch(/^[a-z0-9-]*off_01k9xq8e5w3f$/);
      expect(offerIdOfSlug(slug)).toBe("off_01k9xq8e5w3f");
    }),
  );
});

test.each(["developpeur", "", "off_", "xoff_01k9xq8e5w3f"])("%j leads to no offer", (slug) => {
  expect(offerIdOfSlug(slug)).toBeUndefined();
});
