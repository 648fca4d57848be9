import { expect, test } from "vitest";
import { keptAttribution } from "./kept-attribution.js";

const at = "2026-11-22T10:00:00.000Z";

test("of a page's address its campaign is kept, and read; the rest of its query, its fragment and its credentials are not", () => {
  const pageUrl =
    "https://ada:secret@campus.example/stages?utm_source=forum&email=ada%40example.org&utm_campaign=rentr%C3%A9e#top";
  expect(keptAttribution({ first: { pageUrl, at } })).toEqual({
    first: {
      pageUrl: "https://campus.example/stages?utm_source=forum&utm_campaign=rentr%C3%A9e",
      utm: { source: "forum", campaign: "rentrée" },
      at,
    },
  });
});

test("of the page before, the query is not kept at all", () => {
  const referrer = "https://search.example/?q=ada+lovelace&utm_source=x";
  expect(keptAttribution({ last: { referrer, at } })).toEqual({
    last: { referrer: "https://search.example/", at },
  });
});

test("what is said of the campaign goes before what the address says", () => {
  const touch = { pageUrl: "https://campus.example/?utm_source=a&utm_medium=b", utm: { source: "c" }, at };
  expect(keptAttribution({ first: touch })?.first?.utm).toEqual({ source: "c", medium: "b" });
});

test("a campaign that is too long, of several lines or empty is cut, and stops nothing", () => {
  const query = `utm_source=${"x".repeat(300)}&utm_medium=a%0Ab&utm_term=`;
  expect(keptAttribution({ first: { pageUrl: `https://campus.example/?${query}`, at } })?.first?.utm).toEqual(
    {
      source: "x".repeat(100),
      medium: "a b",
    },
  );
});

test("a page that tells nothing leaves nothing", () => {
  expect([keptAttribution(), keptAttribution({})]).toEqual([null, null]);
});
