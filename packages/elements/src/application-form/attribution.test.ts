import { expect, test } from "vitest";
import { attribution } from "./attribution.js";

test("the first touch is where the page was opened, whatever its address has become; the last is where it is now", () => {
  const opened = location.href;
  history.pushState(null, "", "/offers?utm_source=board");
  try {
    const { first, last } = attribution();
    expect(first?.pageUrl).toBe(performance.getEntriesByType("navigation")[0]?.name);
    expect(first?.pageUrl).not.toBe(location.href);
    expect(first?.referrer).toBe(document.referrer);
    expect(last?.pageUrl).toBe(`${location.origin}/offers?utm_source=board`);
    expect(Date.parse(first?.at ?? "")).toBeLessThanOrEqual(Date.parse(last?.at ?? ""));
  } finally {
    history.replaceState(null, "", opened);
  }
});

test("nothing is stored in the browser, and no cookie is set", () => {
  const kept = () => [localStorage.length, sessionStorage.length, document.cookie];
  const before = kept();
  attribution();
  expect(kept()).toEqual(before);
});
