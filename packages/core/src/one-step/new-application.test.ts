import { expect, test } from "vitest";
import { newApplication } from "./new-application.js";

const ada = { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org", phone: "", message: "" };
const applicant = { firstName: "Ada", lastName: "Lovelace", email: "ada@example.org" };

test("what was left empty is left out", () => {
  expect(newApplication("off_1", ada, {})).toEqual({ offerId: "off_1", applicant });
});

test("what was said is sent", () => {
  const values = { ...ada, phone: "06 12 34 56 78", message: "Bonjour" };
  expect(newApplication("off_1", values, { pageUrl: "https://school.example.org/jobs" })).toEqual({
    offerId: "off_1",
    applicant: { ...applicant, phone: "06 12 34 56 78" },
    message: "Bonjour",
    pageUrl: "https://school.example.org/jobs",
  });
});

test.each(["file:///home/ada/school.html", "about:srcdoc", `https://example.org/${"a".repeat(2000)}`])(
  "an address the service would refuse is not sent, since the candidate could not help it: %.30s",
  (pageUrl) => {
    expect(newApplication("off_1", ada, { pageUrl })).not.toHaveProperty("pageUrl");
  },
);

test("how the visitor came is sent, without the addresses that the service would refuse", () => {
  const at = "2026-11-22T10:00:00.000Z";
  const pageUrl = "https://school.example.org/?utm_source=salon";
  const attribution = {
    first: { pageUrl, referrer: "android-app://com.example", at },
    last: { pageUrl: "file:///home/ada/school.html", referrer: "", at },
  };
  expect(newApplication("off_1", ada, { attribution }).attribution).toEqual({
    first: { pageUrl, at },
    last: { at },
  });
});
