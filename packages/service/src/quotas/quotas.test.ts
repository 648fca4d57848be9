import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openDb } from "../db/open-db.js";
import { createQuotas, type Quota } from "./quotas.js";
import { quotas as table } from "./quotas.table.js";

const HOURLY: Quota = { name: "tries", limit: 3, windowMs: 3_600_000 };

async function setUp() {
  const db = await openDb(`file:${await mkdtemp(join(tmpdir(), "alternance-kit-quotas-"))}/quotas.db`);
  onTestFinished(() => db.$client.close());
  const clock = { now: new Date("2026-11-22T10:00:00Z") };
  const quotas = createQuotas(db, "a secret", () => clock.now);
  const take = (who: string, times: number) =>
    Promise.all(Array.from({ length: times }, () => quotas.take(HOURLY, who)));
  return { db, clock, quotas, take };
}

test("uses at the same moment are counted one by one, each person's apart", async () => {
  const { take } = await setUp();
  const [ada, grace] = await Promise.all([take("ada@example.org", 10), take("grace@example.org", 2)]);
  expect(ada.filter(Boolean)).toHaveLength(3);
  expect(grace).toEqual([true, true]);
});

test("the count begins anew once the time since the first use is over", async () => {
  const { clock, take } = await setUp();
  await take("ada@example.org", 4);
  clock.now = new Date("2026-11-22T10:59:59Z");
  expect(await take("ada@example.org", 1)).toEqual([false]);
  clock.now = new Date("2026-11-22T11:00:00Z");
  expect(await take("ada@example.org", 4)).toEqual([true, true, true, false]);
});

test("nobody's address is kept, and what is over is forgotten", async () => {
  const { db, clock, quotas, take } = await setUp();
  await take("ada@example.org", 1);
  expect(JSON.stringify(await db.select().from(table))).not.toContain("ada");
  clock.now = new Date("2026-11-22T11:00:00Z");
  await quotas.sweep();
  expect(await db.select().from(table)).toEqual([]);
});
