import type { NewOffer, Offer } from "@alternance-kit/contract/offer";
import type { OfferEvent, OfferHistory } from "@alternance-kit/contract/offer-life";
import type { OfferPage } from "@alternance-kit/contract/offer-search";
import { aService, type TestPartner } from "./a-service.js";

export const json = async <T>(response: Response) => (await response.json()) as T;

/** A service with a company, a school and the operator, and what a test asks of an offer. */
export async function aBoard() {
  const service = await aService();
  const [company, school, operator] = [
    await service.aPartner("company"),
    await service.aPartner("school"),
    await service.aPartner("operator"),
  ];
  const act = (offer: Offer, verb: string, body?: unknown, by: TestPartner = company) =>
    service.send(by.secret, "POST", `/v1/offers/${offer.id}/${verb}`, body);
  const acted = async (offer: Offer, verb: string, body?: unknown, by: TestPartner = company) =>
    json<Offer>(await act(offer, verb, body, by));
  const change = async (offer: Offer, body: unknown) =>
    json<Offer>(await service.send(company.secret, "PATCH", `/v1/offers/${offer.id}`, body));
  const draft = async (overrides: Partial<NewOffer> = {}): Promise<Offer> =>
    service.publish(company, { isDraft: true, ...overrides });
  const seen = async () =>
    (await json<OfferPage>(await service.browse(school, "/v1/offers"))).data.map(({ id }) => id);
  const read = async (offer: Offer) =>
    json<Offer>(await service.send(company.secret, "GET", `/v1/offers/${offer.id}`));
  const history = async (offer: Offer): Promise<OfferEvent[]> =>
    (await json<OfferHistory>(await service.send(company.secret, "GET", `/v1/offers/${offer.id}/history`)))
      .data;
  return { ...service, company, school, operator, act, acted, change, draft, seen, read, history };
}
