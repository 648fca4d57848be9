import { createCostSimulator } from "@alternance-kit/core/cost-simulator";
import { expect, test } from "vitest";
import { linkTo } from "./simulation-link.js";

test("the answers take the place of those the address had, and the page's own parameters stay", () => {
  const { values } = createCostSimulator({ today: "2026-11-22", initial: { headcount: "12" } }).get();
  expect(linkTo("https://a.example/p?page=2&cost-d=24&cost-e=3#top", values, "cost-")).toBe(
    "https://a.example/p?page=2&cost-e=12#top",
  );
});
