import { expect, test } from "vitest";
import { AppError } from "../app-error.js";
import type { Quota, Quotas } from "../quotas/quotas.js";
import { countUpload, MOST_WAITING_BYTES } from "./upload-quotas.js";

const NOW = new Date("2026-11-22T10:00:00Z");
const UNTIL = new Date("2026-11-22T10:40:00Z");

/** Quotas of which so much is used, and what was counted. */
function quotasOf(usedUpUntil: Date | undefined) {
  const counted: [Quota, string][] = [];
  const quotas: Quotas = {
    take: async () => true,
    sweep: async () => {},
    use: async (quota, who) => {
      counted.push([quota, who]);
      return usedUpUntil;
    },
  };
  return { quotas, counted };
}

test("an upload is counted for its key and page, two for each application that these may send in an hour", async () => {
  const { quotas, counted } = quotasOf(undefined);
  await countUpload(quotas, "key_1 https://school.example", MOST_WAITING_BYTES, NOW);
  expect(counted).toEqual([
    [{ name: "uploads_of_page", limit: 600, windowMs: 3_600_000 }, "key_1 https://school.example"],
  ]);
});

test("over either limit it is refused, with until when", async () => {
  const refusedAt = async (quotas: Quotas, waitingBytes: number) => {
    const error: unknown = await countUpload(quotas, "key_1 null", waitingBytes, NOW).catch(
      (thrown) => thrown,
    );
    return error instanceof AppError ? [error.code, error.retryAt?.toISOString()] : error;
  };
  expect(await refusedAt(quotasOf(UNTIL).quotas, 1)).toEqual(["too_many_requests", UNTIL.toISOString()]);
  expect(await refusedAt(quotasOf(undefined).quotas, MOST_WAITING_BYTES + 1)).toEqual([
    "too_many_requests",
    "2026-11-22T11:00:00.000Z",
  ]);
});
