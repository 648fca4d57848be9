import { expect, test } from "vitest";
import { isOpen, OFFER_STATUSES } from "./offer.js";

const EXPIRES_AT = "2027-01-22T22:59:59.000Z";

test.each(OFFER_STATUSES)(
  "an offer that is %s takes applications if it is published, and then only",
  (status) => {
    expect(isOpen({ status, expiresAt: EXPIRES_AT }, "2026-12-01T00:00:00.000Z")).toBe(
      status === "published",
    );
  },
);

test.each([
  ["2027-01-22T22:59:58.999Z", true],
  ["2027-01-22T22:59:59.000Z", false],
])("a published offer that nothing has marked yet, at %s, is open: %s", (at, open) => {
  expect(isOpen({ status: "published", expiresAt: EXPIRES_AT }, at)).toBe(open);
});
