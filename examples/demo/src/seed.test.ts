import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OFFER_STATUSES } from "@alternance-kit/domain/offer";
import { createClient } from "@alternance-kit/sdk";
import { openService, type Service } from "@alternance-kit/service";
import { afterAll, beforeAll, expect, test } from "vitest";
import { demoOffers } from "./data/offers.js";
import { DEMO_SELLER } from "./data/seller.js";
import { DEMO_KEYS, seed } from "./seed.js";

let service: Service;
const today = new Date();

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "alternance-kit-seed-"));
  const clock = { now: new Date() };
  service = await openService(
    {
      databaseUrl: `file:${join(folder, "demo.db")}`,
      filesDir: join(folder, "files"),
      publicUrl: "http://localhost",
      sellerAccount: DEMO_SELLER,
    },
    { now: () => clock.now },
  );
  const setTime = (time: Date) => {
    clock.now = time;
  };
  await seed({
    service,
    today,
    setTime,
    schoolOrigin: "http://school.example",
    companyOrigin: "http://company.example",
  });
  await service.startJobs().stop();
}, 60_000);

afterAll(() => service?.close());

function offersAs(key: string) {
  const fetch: typeof globalThis.fetch = async (input, init) =>
    service.app.request(input instanceof URL ? input.href : input, init);
  return createClient({ key, baseUrl: "http://localhost", fetch }).offers;
}

test("the board shows the demo's offers, each as its company wrote it, and no other", async () => {
  const { total } = await offersAs(DEMO_KEYS.operatorSecret).search();
  expect(total).toBe(demoOffers(today.toISOString().slice(0, 10)).length);
});

test("the demo company's offers stand at every stage of their life", async () => {
  const statuses = new Set<string>();
  for await (const { status } of offersAs(DEMO_KEYS.companySecret).listAllManaged()) statuses.add(status);
  expect([...statuses].sort()).toEqual([...OFFER_STATUSES].sort());
});

test("what holds an offer back, and what the operator said of one, is told to its company", async () => {
  const offers = offersAs(DEMO_KEYS.companySecret);
  const [held] = (await offers.listManaged({ status: "in_review" })).data;
  expect(held?.review?.findings.map(({ code }) => code)).toEqual(["age_criterion"]);
  const drafts = (await offers.listManaged({ status: "draft" })).data;
  expect(drafts.map(({ review }) => review?.refusal?.reason ?? null).sort()).toEqual([
    "Rédigez l’offre en français ; une traduction peut suivre.",
    null,
  ]);
});
