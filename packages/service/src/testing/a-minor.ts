import type { Application, ApplicationReceipt } from "@alternance-kit/contract/application";
import type { EventPage } from "@alternance-kit/contract/event";
import { aNewApplication } from "@alternance-kit/testing/builders";
import { pdf } from "@alternance-kit/testing/files";
import { aService } from "./a-service.js";
import { lettersOf, linkIn } from "./letters-of.js";

export const CANDIDATE = "ada@example.org";
export const GUARDIAN = { firstName: "Annabella", lastName: "Milbanke", email: "annabella@example.org" };
export const COMPANY = "rh@occitel.example";

/** A company with an offer, and someone under 18 who applies to it from a school's page. */
export async function aMinor({
  guardian = GUARDIAN,
  language = "fr",
}: {
  guardian?: object;
  language?: string;
} = {}) {
  const service = await aService();
  const [operator, company, school] = [
    await service.aPartner("operator"),
    await service.aPartner("company", "Occitel", "73282932000074", COMPANY),
    await service.aPartner("school"),
  ];
  const offer = await service.publish(company, { seats: 3 });
  const application = { ...aNewApplication({ offerId: offer.id }), guardian, language };
  const apply = (overrides: object = {}) => service.apply(school, { ...application, ...overrides }, pdf());
  const at = (instant: string) => {
    service.clock.now = new Date(instant);
  };
  const read = async ({ secret }: { secret: string }, id: string) => {
    const response = await service.send(secret, "GET", `/v1/applications/${id}`);
    return response.ok ? ((await response.json()) as Application) : undefined;
  };
  const eventsOf = async ({ secret }: { secret: string }) => {
    const page = (await (await service.send(secret, "GET", "/v1/events")).json()) as EventPage;
    return page.data.map(({ type }) => type).filter((type) => type.startsWith("application."));
  };
  const subjects = async (to: string) => (await lettersOf(service, to)).map(({ subject }) => subject);
  const link = async () => linkIn((await lettersOf(service, GUARDIAN.email)).at(-1), "guardian");
  const answer = async (path: string, what: "confirm" | "refuse") =>
    service.app.request(`${path}/${what}`, { method: "POST" });
  return { service, operator, company, school, offer, apply, at, read, eventsOf, subjects, link, answer };
}

export async function received(response: Response): Promise<ApplicationReceipt> {
  if (response.status !== 201) throw new Error(`Not received: ${await response.text()}`);
  return (await response.json()) as ApplicationReceipt;
}
