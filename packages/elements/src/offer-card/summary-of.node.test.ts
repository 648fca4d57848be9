import { anOffer } from "@alternance-kit/testing/answers";
import { expect, test } from "vitest";
import { summaryOf } from "./summary-of.js";

test("a description of a few words is its own excerpt, on one line", () => {
  expect(summaryOf(anOffer({ description: "Une équipe\n\nde quatre." })).excerpt).toBe(
    "Une équipe de quatre.",
  );
});

test("a long one is cut between two words, within 200 characters", () => {
  const { excerpt } = summaryOf(anOffer({ description: "mot ".repeat(100) }));
  expect(excerpt.length).toBeLessThanOrEqual(200);
  expect(excerpt).toMatch(/ mot…$/);
});

test("all that a list tells of an offer is there", () => {
  const { id, title, company, place } = anOffer();
  expect(summaryOf(anOffer())).toMatchObject({ id, title, company, place, distanceKm: null });
  expect(summaryOf(anOffer({ publishedAt: null })).publishedAt).toBe(anOffer().updatedAt);
});
