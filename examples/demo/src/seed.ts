import { createClient } from "@alternance-kit/sdk";
import type { Service } from "@alternance-kit/service";
import { DEMO_COMPANY } from "./data/companies.js";
import { OFF_BOARD_OFFERS } from "./data/off-board-offers.js";
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
  service: Service;
  /** The service's clock: offers are published hour by hour. */
  setTime(time: Date): void;
  /** Where the demo's pages are. */
  schoolOrigin: string;
  companyOrigin: string;
}

/** When the first offer is published; each following one is an hour younger. A fixed day: the demo is the same whenever it is made. */
const FIRST_PUBLISHED = Date.UTC(2026, 10, 15, 8);

/** As late as an offer's end may be: nobody renews the demo's. */
const END_OF_OFFERS = "2027-05-15T12:00:00.000Z";

const HOUR = 3_600_000;

/** Fills an empty service with the demo's partners and offers, published over the API as their companies would. */
export async function seed({ service, setTime, schoolOrigin, companyOrigin }: SeedPlan): Promise<void> {
  setTime(new Date(FIRST_PUBLISHED));
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

  setTime(new Date(FIRST_PUBLISHED - 48 * HOUR));
  await seedOffBoard(service);

  const publisherOf = await publishers(service, ids);
  for (const [hour, { companySiret, offer }] of demoOffers().entries()) {
    setTime(new Date(FIRST_PUBLISHED + hour * HOUR));
    await publisherOf(companySiret).publish({ ...offer, expiresAt: END_OF_OFFERS });
  }
}

/** An offer of the demo company at each stage that no board shows. The one that expires is marked by the service's own work, once it runs. */
async function seedOffBoard(service: Service): Promise<void> {
  const company = offersAs(service, DEMO_KEYS.companySecret);
  const operator = offersAs(service, DEMO_KEYS.operatorSecret);
  await company.publish({ ...OFF_BOARD_OFFERS["kept as a draft"], isDraft: true });
  await company.publish(OFF_BOARD_OFFERS["held in review"]);
  const english = await company.publish(OFF_BOARD_OFFERS["sent back"]);
  await operator.refuse(english.id, { reason: "Rédigez l’offre en français ; une traduction peut suivre." });
  const filled = await company.publish(OFF_BOARD_OFFERS.filled);
  await company.close(filled.id, { reason: "filled", note: "Une apprentie a signé." });
  const withdrawn = await company.publish(OFF_BOARD_OFFERS.withdrawn);
  await company.close(withdrawn.id, { note: "Projet reporté d’un an." });
  const expiresAt = new Date(FIRST_PUBLISHED).toISOString();
  await company.publish({ ...OFF_BOARD_OFFERS.expired, expiresAt });
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
  const bySiret = new Map<string, ReturnType<typeof offersAs>>();
  for (const { kind, name, siret } of demoPartners()) {
    const partnerId = ids.get(name);
    if (kind !== "company" || !siret || !partnerId) continue;
    const { key } = await service.issueKey({ partnerId, kind: "secret", mode: "test" });
    bySiret.set(siret, offersAs(service, key));
  }
  return (siret: string) => bySiret.get(siret) ?? raise(`No company of the demo has the SIRET ${siret}.`);
}

/** The offers as a key's partner manages them, over the API of the service in this process. */
function offersAs(service: Service, key: string): ReturnType<typeof createClient>["offers"] {
  const fetch: typeof globalThis.fetch = async (input, init) =>
    service.app.request(input instanceof URL ? input.href : input, init);
  return createClient({ key, baseUrl: "http://localhost", fetch }).offers;
}

function raise(message: string): never {
  throw new Error(message);
}
