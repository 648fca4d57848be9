import type { NewApplication } from "@alternance-kit/contract/application";
import type { Event, EventPage } from "@alternance-kit/contract/event";
import { expect, test } from "vitest";
import { aService, problemOf, type TestPartner } from "../testing/a-service.js";
import { lettersOf, linkIn, runJob } from "../testing/letters-of.js";

const ATTRIBUTION: NewApplication["attribution"] = {
  first: { pageUrl: "https://school.example/?utm_source=salon", at: "2026-11-22T09:00:00.000Z" },
};

async function setup() {
  const service = await aService();
  const [company, school] = [await service.aPartner("company"), await service.aPartner("school")];
  const operator = await service.aPartner("operator");
  const offer = await service.publish(company, { seats: 1 });
  const { id } = await service.submit(school, offer, { attribution: ATTRIBUTION, message: "Bonjour !" });
  const move = (body: object) => service.send(company.secret, "POST", `/v1/applications/${id}/move`, body);
  const page = async (partner: TestPartner, query = "") =>
    (await (await service.send(partner.secret, "GET", `/v1/events${query}`)).json()) as EventPage;
  const told = async (partner: TestPartner, query = "") => (await page(partner, query)).data;
  const types = async (partner: TestPartner) => (await told(partner)).map(({ type }) => type);
  return { service, company, school, operator, offer, id, move, page, told, types };
}

const is =
  <T extends Event["type"]>(type: T) =>
  (event: Event): event is Extract<Event, { type: T }> =>
    event.type === type;

test("the way from an offer to a placement is told in order, in ids and statuses", async () => {
  const { company, school, offer, id, move, told } = await setup();
  await move({ to: "offered", message: "Bravo Ada !", note: "Excellente" });
  await move({ to: "placed" });
  const parties = {
    applicationId: id,
    offerId: offer.id,
    companyId: company.id,
    sourcePartnerId: school.id,
  };
  const ofOffer = { offerId: offer.id, companyId: company.id };
  const events = await told(company);
  expect(events.map(({ type, data }) => ({ type, data }))).toEqual([
    { type: "offer.published", data: { ...ofOffer, from: null } },
    { type: "application.received", data: { ...parties, attribution: null } },
    {
      type: "application.moved",
      data: { ...parties, from: "received", status: "offered", mover: "partner" },
    },
    {
      type: "application.moved",
      data: { ...parties, from: "offered", status: "placed", mover: "partner" },
    },
    { type: "offer.filled", data: { ...ofOffer, from: "published" } },
    { type: "placement.created", data: { ...parties, placementId: expect.stringMatching(/^plc_/) } },
  ]);
  expect(JSON.stringify(events)).not.toMatch(/Ada|Lovelace|example\.org|Bravo|Excellente|Bonjour|"cv/);
});

test("a partner is told of what came from its pages, a company of its own, the operator of all, others of nothing", async () => {
  const { service, school, operator, types } = await setup();
  expect(await types(school)).toEqual(["application.received"]);
  expect(await types(operator)).toEqual(["offer.published", "application.received"]);
  for (const kind of ["company", "school", "training_centre", "funder"] as const)
    expect(await types(await service.aPartner(kind))).toEqual([]);
});

test("how the candidate came is told to the partner whose page it was and to the operator, not to the company", async () => {
  const { company, school, operator, told } = await setup();
  const seen = async (partner: TestPartner) =>
    (await told(partner)).filter(is("application.received")).map(({ data }) => data.attribution);
  const whole = [{ first: { ...ATTRIBUTION?.first, utm: { source: "salon" } } }];
  expect([await seen(school), await seen(operator), await seen(company)]).toEqual([whole, whole, [null]]);
});

test("who asks with the last event it dealt with gets what came since, once, and nothing when nothing did", async () => {
  const { company, move, told } = await setup();
  const last = (await told(company)).at(-1)?.id;
  expect(await told(company, `?after=${last}`)).toEqual([]);
  await move({ to: "screening" });
  expect((await told(company, `?after=${last}`)).map(({ type }) => type)).toEqual(["application.moved"]);
});

test("an event of somebody else's is no place to begin from", async () => {
  const { service, school, company, told } = await setup();
  const [published] = await told(company);
  const response = await service.send(school.secret, "GET", `/v1/events?after=${published?.id}`);
  expect(await problemOf(response)).toEqual({
    status: 422,
    code: "validation_failed",
    errors: ["/after not_allowed_value"],
  });
});

test("pages hold every event once, and a type alone can be asked for", async () => {
  const { company, move, page, told } = await setup();
  await move({ to: "screening" });
  await move({ to: "interview" });
  const found: string[] = [];
  let query = "?limit=1";
  for (;;) {
    const { data, page: next } = await page(company, query);
    found.push(...data.map(({ id }) => id));
    if (next.nextCursor === null) break;
    query = `?limit=1&cursor=${next.nextCursor}`;
  }
  expect(found).toEqual((await told(company)).map(({ id }) => id));
  expect((await told(company, "?type=application.moved")).map(({ type }) => type)).toEqual([
    "application.moved",
    "application.moved",
  ]);
});

test("a move that is refused is told to nobody", async () => {
  const { company, move, types } = await setup();
  const before = await types(company);
  expect((await move({ to: "placed" })).status).toBe(409);
  expect(await types(company)).toEqual(before);
});

test("withdrawn by its candidate, then erased: both are told, and how they came is forgotten", async () => {
  const { service, school, id, told } = await setup();
  const path = linkIn((await lettersOf(service, "ada@example.org")).at(-1), "my-application");
  for (const end of ["withdraw", "erase"]) await service.app.request(`${path}/${end}`, { method: "POST" });
  const events = await told(school);
  expect(events.map(({ type }) => type)).toEqual([
    "application.received",
    "application.withdrawn",
    "application.erased",
  ]);
  expect(events.every((event) => "applicationId" in event.data && event.data.applicationId === id)).toBe(
    true,
  );
  expect(events.filter(is("application.received")).map(({ data }) => data.attribution)).toEqual([null]);
  expect(events.at(-1)).toMatchObject({ data: { cause: "candidate" } });
});

test("what time ends is told: an application after three months, an offer after its own end", async () => {
  const { service, company, types } = await setup();
  service.clock.now = new Date("2027-02-23T12:00:00Z");
  await runJob(service, "expire offers");
  await runJob(service, "retention");
  expect((await types(company)).slice(2)).toEqual(["offer.expired", "application.expired"]);
});

test("sent again by the same person it is told as changed; an offer that is closed and put back is told each time", async () => {
  const { service, company, school, offer, types } = await setup();
  await service.submit(school, offer);
  await service.send(company.secret, "POST", `/v1/offers/${offer.id}/close`, {});
  await service.send(company.secret, "POST", `/v1/offers/${offer.id}/renew`, {});
  expect((await types(company)).slice(2)).toEqual(["application.updated", "offer.closed", "offer.published"]);
});
