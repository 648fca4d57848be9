import type { NewOfferAlert } from "@alternance-kit/contract/alert";
import type { Mail } from "@alternance-kit/contract/mail";
import type { NewOffer, Offer } from "@alternance-kit/contract/offer";
import { openDb } from "../db/open-db.js";
import { aService } from "./a-service.js";
import { lettersOf, linkIn, runJob } from "./letters-of.js";

export const anAlert = (overrides: Partial<NewOfferAlert> = {}): NewOfferAlert => ({
  email: "ada@example.org",
  language: "fr",
  query: { q: "react" },
  frequency: "daily",
  ...overrides,
});

/** A service with a school whose visitors save searches, and a company that publishes. */
export async function aServiceWithAlerts() {
  const service = await aService();
  const school = await service.aPartner("school", "Campus Garonne");
  const company = await service.aPartner("company", "Occitel");
  const operator = await service.aPartner("operator");
  const create = (overrides: Partial<NewOfferAlert> = {}, headers: Record<string, string> = {}) =>
    service.post(school, "/v1/offer-alerts", anAlert(overrides), headers);
  const visit = (path: string, init: RequestInit = {}) => service.app.request(path, init);
  const post = (path: string) => visit(path, { method: "POST" });
  const letters = (to = "ada@example.org") => lettersOf(service, to);
  const confirmed = async (overrides: Partial<NewOfferAlert> = {}) => {
    await create(overrides);
    const { status } = await post(linkIn((await letters(overrides.email)).at(-1), "/alerts/"));
    if (status !== 200) throw new Error(`The alert was not confirmed: ${status}.`);
  };
  /** An offer that its title alone tells apart. */
  const publish = (title: string, overrides: Partial<NewOffer> = {}): Promise<Offer> =>
    service.publish(company, {
      title,
      skills: [],
      description: "Dans une équipe de cinq personnes à Toulouse.",
      ...overrides,
    });
  const at = (instant: string) => {
    service.clock.now = new Date(instant);
  };
  const digest = async (instant: string) => {
    at(instant);
    await runJob(service, "send digests of offers");
  };
  const outbox = async (): Promise<Mail[]> => {
    const listed = await service.send(operator.secret, "GET", "/v1/mails?limit=100");
    return ((await listed.json()) as { data: Mail[] }).data;
  };
  /** Every row of every table, as text. */
  const database = async () => {
    const db = await openDb(`file:${service.folder}/test.db`);
    const tables = await db.all<{ name: string }>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'",
    );
    const rows = await Promise.all(tables.map(({ name }) => db.all(`SELECT * FROM "${name}"`)));
    db.$client.close();
    return JSON.stringify(rows);
  };
  return { service, school, publish, create, visit, post, letters, confirmed, at, digest, outbox, database };
}
