import { expect, test, vi } from "vitest";
import { newIdempotencyKey } from "./idempotency-key.js";

test("keys are 128 bits in hexadecimal, and none is like another", () => {
  const keys = new Set(Array.from({ length: 1000 }, newIdempotencyKey));
  expect(keys.size).toBe(1000);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
});

test("they can be made on a page without TLS, where browsers give no randomUUID", () => {
  vi.stubGlobal("crypto", { getRandomValues: (bytes: Uint8Array) => bytes.fill(10) });
  expect(newIdempotencyKey()).toBe("0a".repeat(16));
  vi.unstubAllGlobals();
});
