import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createClient } from "@alternance-kit/sdk";
import { type Config, openService, type Service } from "@alternance-kit/service";
import { DEMO_COMPANY } from "./data/companies.js";
import { demoOffers } from "./data/offers.js";
import { DEMO_OPERATOR, DEMO_SCHOOL, demoPartners } from "./data/partners.js";

/** The keys of the demo. They are known to everyone, and exist in the demo's own database only. */
export const DEMO_KEYS = {
  schoolPublishable: "pk_test_demo_school",
  schoolSecret: "sk_test_demo_school",
  companyPublishable: "pk_test_demo_company",
  companySecret: "sk_test_demo_company",
  operatorSecret: "sk_test_demo_operator",
} as const;

export interface SeedPlan {
  databaseFile: string;
  /** Where the demo's pages are. */
  schoolOrigin: string;
  companyOrigin: string;
}

type ServiceConfig = Pick<Config, "databaseUrl" | "filesDir" | "publicUrl" | "sellerAccount">;

/** The first offer is this old; each following one is an hour younger. A fixed day: the demo is the same whenever it is made. */
const FIRST_PUBLISHED = Date.UTC(2026, 10, 15, 8);

/** Fills a new database with the demo's partners and offers, published over the API as their companies would. Answers whether it did. */
export async function seed(
  { databaseFile, schoolOrigin, companyOrigin }: SeedPlan,
  config: ServiceConfig,
): Promise<boolean> {
  if (await exists(databaseFile)) return false;
  // Made aside and put in place when whole: an interrupted start begins anew.
  const draft = `${databaseFile}.draft`;
  await mkdir(dirname(databaseFile), { recursive: true });
  for (const part of [draft, `${draft}-wal`, `${draft}-shm`]) await rm(part, { force: true });

  let published = 0;
  const now = () => new Date(FIRST_PUBLISHED + published * 3_600_000);
  const service = await openService({ ...config, databaseUrl: `file:${draft}` }, { now });
  const ids = await registerPartners(service);
  const idOf = (name: string): string => ids.get(name) ?? raise(`The demo has no partner ${name}.`);
  const issue = (partnerId: string, text: string, origin?: string) =>
    service.issueKey({
      partnerId,
      mode: "test",
      text,
      ...(origin ? { kind: "publishable", origins: [origin] } : { kind: "secret" }),
    });
  await issue(idOf(DEMO_SCHOOL.name), DEMO_KEYS.schoolPublishable, schoolOrigin);
  await issue(idOf(DEMO_SCHOOL.name), DEMO_KEYS.schoolSecret);
  await issue(idOf(DEMO_COMPANY.name), DEMO_KEYS.companyPublishable, companyOrigin);
  await issue(idOf(DEMO_COMPANY.name), DEMO_KEYS.companySecret);
  await issue(idOf(DEMO_OPERATOR.name), DEMO_KEYS.operatorSecret);

  const publisherOf = await publishers(service, ids);
  for (const { companySiret, offer } of demoOffers()) {
    await publisherOf(companySiret).publish(offer);
    published++;
  }
  service.close();
  await rename(draft, databaseFile);
  return true;
}

async function registerPartners(service: Service): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { kind, name, siret } of demoPartners()) {
    const { id } = await service.registerPartner({ kind, name, siret: siret ?? undefined });
    ids.set(name, id);
  }
  return ids;
}

/** A client for each company, by its SIRET, that talks to the service in this process. */
async function publishers(service: Service, ids: ReadonlyMap<string, string>) {
  const bySiret = new Map<string, ReturnType<typeof createClient>["offers"]>();
  for (const { kind, name, siret } of demoPartners()) {
    const partnerId = ids.get(name);
    if (kind !== "company" || !siret || !partnerId) continue;
    const { key } = await service.issueKey({ partnerId, kind: "secret", mode: "test" });
    const fetch: typeof globalThis.fetch = async (input, init) =>
      service.app.request(input instanceof URL ? input.href : input, init);
    bySiret.set(siret, createClient({ key, baseUrl: "http://localhost", fetch }).offers);
  }
  return (siret: string) => bySiret.get(siret) ?? raise(`No company of the demo has the SIRET ${siret}.`);
}

const exists = (file: string): Promise<boolean> =>
  stat(file).then(
    () => true,
    () => false,
  );

function raise(message: string): never {
  throw new Error(message);
}

export const filesOf = (folder: string) => ({
  databaseFile: join(folder, "demo.db"),
  filesDir: join(folder, "files"),
});
