import { mkdir, readdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aService } from "../testing/a-service.js";

const HOUR_MS = 3_600_000;

test("a file that no application names goes at the start, once it cannot be one on its way; a named one stays however old", async () => {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const { id } = await service.submit(school, await service.publish(company));
  const folder = join(service.folder, "files", "cv");
  await mkdir(folder, { recursive: true });
  const now = service.clock.now.getTime();
  for (const [name, age] of [
    ["app_lost", 2 * HOUR_MS],
    ["app_arriving", HOUR_MS / 2],
    [id, 400 * 24 * HOUR_MS],
  ] as const) {
    if (name !== id) await writeFile(join(folder, name), "%PDF-1.7");
    await utimes(join(folder, name), new Date(now - age), new Date(now - age));
  }

  const jobs = service.startJobs();
  await expect.poll(() => readdir(folder)).not.toContain("app_lost");
  await jobs.stop();
  expect((await readdir(folder)).sort()).toEqual([id, "app_arriving"].sort());
});

test("a service that never received a file has nothing to sweep", async () => {
  const service = await aService();
  const jobs = service.startJobs();
  await jobs.stop();
  expect(service.told.filter((event) => typeof event === "object" && event && "job" in event)).toEqual([]);
});
