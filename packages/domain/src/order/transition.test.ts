import { expect, test } from "vitest";
import { paymentRefusal } from "./transition.js";

test.each([
  ["the whole amount settles it", "awaiting_payment", 300_000, undefined],
  ["a cent less does not", "awaiting_payment", 299_999, "amount_mismatch"],
  ["a cent more does not", "awaiting_payment", 300_001, "amount_mismatch"],
  ["it is paid once", "paid", 300_000, "order_already_paid"],
  ["a cancelled one takes no payment", "cancelled", 300_000, "order_cancelled"],
] as const)("%s", (_case, status, amount, refusal) => {
  expect(paymentRefusal({ status, totalCents: 300_000 }, amount)).toBe(refusal);
});
