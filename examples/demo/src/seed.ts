import { addMonths } from "@alternance-kit/domain/date";
import { createClient } from "@alternance-kit/sdk";
import type { Service } from "@alternance-kit/service";
import { DEMO_COMPANY } from "./data/companies.js";
import { offBoardOffer } from "./data/off-board-offers.js";
import { demoOffers } from "./data/offers.js";
import { DEMO_OPERATOR, DEMO_SCHOOL, demoPartners } from "./data/partners.js";
import { seedApplications } from "./seed-applications.js";

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
  /** The day the demo is made: what it shows began some days before, and goes on for months. */
  today: Date;
  /** The service's clock: offers are published hour by hour. */
  setTime(time: Date): void;
  /** Where the demo's pages are. */
  schoolOrigin: string;
  companyOrigin: string;
}

const HOUR = 3_600_000;
/** Each offer is an hour younger than the one before, and the last is not of tomorrow. */
const FIRST_PUBLISHED_BEFORE = 7 * 24 * HOUR;

/** As late as an offer's end may be: nobody renews the demo's. */
const MONTHS_OPEN = 6;

/** Fills an empty service with the demo's partners and offers, published over the API as their companies would. */
export async function seed({
  service,
  today,
  setTime,
  schoolOrigin,
  companyOrigin,
}: SeedPlan): Promise<void> {
  const day = today.toISOString().slice(0, 10);
  const firstPublished = Date.parse(`${day}T08:00:00.000Z`) - FIRST_PUBLISHED_BEFORE;
  const firstDay = new Date(firstPublished).toISOString().slice(0, 10);
  const expiresAt = `${addMonths(firstDay, MONTHS_OPEN)}T08:00:00.000Z`;
  setTime(new Date(firstPublished));
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

  setTime(new Date(firstPublished - 48 * HOUR));
  await seedOffBoard(service, day, new Date(firstPublished));

  const publisherOf = await publishers(service, ids);
  for (const [hour, { companySiret, offer }] of demoOffers(day).entries()) {
    setTime(new Date(firstPublished + hour * HOUR));
    await publisherOf(companySiret).publish({ ...offer, expiresAt });
  }

  let hour = 0;
  await seedApplications(
    clientAs(service, DEMO_KEYS.schoolSecret),
    clientAs(service, DEMO_KEYS.companySecret),
    () => setTime(new Date(today.getTime() - 48 * HOUR + hour++ * HOUR)),
  );
}

/** An offer of the demo company at each stage that no board shows. The one that expires is marked by the service's own work, once it runs. */
async function seedOffBoard(service: Service, today: string, expired: Date): Promise<void> {
  const company = offersAs(service, DEMO_KEYS.companySecret);
  const operator = offersAs(service, DEMO_KEYS.operatorSecret);
  await company.publish({ ...offBoardOffer("kept as a draft", today), isDraft: true });
  await company.publish(offBoardOffer("held in review", today));
  const english = await company.publish(offBoardOffer("sent back", today));
  await operator.refuse(english.id, { reason: "Rédigez l’offre en français ; une traduction peut suivre." });
  const filled = await company.publish(offBoardOffer("filled", today));
  await company.close(filled.id, { reason: "filled", note: "Une apprentie a signé." });
  const withdrawn = await company.publish(offBoardOffer("withdrawn", today));
  await company.close(withdrawn.id, { note: "Projet reporté d’un an." });
  await company.publish({ ...offBoardOffer("expired", today), expiresAt: expired.toISOString() });
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
const offersAs = (service: Service, key: string) => clientAs(service, key).offers;

function clientAs(service: Service, key: string): ReturnType<typeof createClient> {
  const fetch: typeof globalThis.fetch = async (input, init) =>
    service.app.request(input instanceof URL ? input.href : input, init);
  return createClient({ key, baseUrl: "http://localhost", fetch });
}

function raise(message: string): never {
  throw new Error(message);
}
