import type { ManagedOfferPage, OfferHistory } from "@alternance-kit/contract/offer-life";
import { aNewApplication, aNewOffer } from "@alternance-kit/testing/builders";
import { expect, test } from "vitest";
import { aBoard, json } from "../testing/a-board.js";
import { problemOf, type TestPartner } from "../testing/a-service.js";

test("a draft is nobody's but its company's and the operator's, until it is submitted", async () => {
  const { draft, seen, browse, send, school, company, operator, acted } = await aBoard();
  const offer = await draft();
  expect(offer).toMatchObject({ status: "draft", publishedAt: null });
  expect(await seen()).toEqual([]);
  for (const reader of [school, company])
    expect(await problemOf(await browse(reader, `/v1/offers/${offer.id}`))).toMatchObject({ status: 404 });
  expect(await problemOf(await send(school.secret, "GET", `/v1/offers/${offer.id}`))).toMatchObject({
    status: 404,
  });
  for (const { secret } of [company, operator]) {
    const response = await send(secret, "GET", `/v1/offers/${offer.id}`);
    expect([response.status, response.headers.get("cache-control")]).toEqual([200, "private, no-store"]);
  }
  expect(await acted(offer, "submit")).toMatchObject({
    status: "published",
    publishedAt: "2026-11-22T10:00:00.000Z",
  });
  expect(await seen()).toEqual([offer.id]);
});

test("a draft that waited past its end is given a new one when it is published", async () => {
  const { draft, acted, clock } = await aBoard();
  const offer = await draft({ expiresAt: "2026-12-01T00:00:00.000Z" });
  clock.now = new Date("2027-01-10T10:00:00Z");
  expect(await acted(offer, "submit")).toMatchObject({
    status: "published",
    expiresAt: "2027-03-10T23:59:59.000Z",
  });
});

test("a draft whose start has passed is to be given another before it is submitted", async () => {
  const { draft, act, change, acted, clock } = await aBoard();
  const offer = await draft({ startsOn: "2026-12-01" });
  clock.now = new Date("2026-12-02T10:00:00Z");
  expect(await problemOf(await act(offer, "submit"))).toEqual({ status: 409, code: "offer_move_refused" });
  await change(offer, { startsOn: "2027-01-04" });
  expect(await acted(offer, "submit")).toMatchObject({ status: "published" });
});

test.each([
  ["2026-11-22T10:00:00.000Z", "/expiresAt date_in_past"],
  ["2027-05-23T00:00:00.000Z", "/expiresAt too_far_ahead"],
])("an end at %s is refused, of a new offer and of a renewal", async (expiresAt, error) => {
  const { publish, company, act, send } = await aBoard();
  const refused = { status: 422, code: "validation_failed", errors: [error] };
  expect(await problemOf(await send(company.secret, "POST", "/v1/offers", aNewOffer({ expiresAt })))).toEqual(
    refused,
  );
  expect(await problemOf(await act(await publish(company), "renew", { expiresAt }))).toEqual(refused);
});

test("an offer leaves the boards at its end, on the job's next run, and is put back by its renewal", async () => {
  const { publish, company, clock, seen, read, acted, history, startJobs } = await aBoard();
  const offer = await publish(company, { expiresAt: "2026-12-01T00:00:00.000Z" });
  const other = await publish(company);
  clock.now = new Date("2026-12-01T00:00:00Z");
  await startJobs().stop();
  expect(await read(offer)).toMatchObject({ status: "expired" });
  expect(await seen()).toEqual([other.id]);
  expect((await history(offer))[0]).toMatchObject({
    by: { actor: "time", partnerId: null, partnerName: null },
    from: "published",
    to: "expired",
  });
  expect(await acted(offer, "renew")).toMatchObject({
    status: "published",
    publishedAt: offer.publishedAt,
    expiresAt: "2027-02-01T23:59:59.000Z",
  });
  expect(await seen()).toContain(offer.id);
});

test("a renewal puts off the end of an offer that is on the boards", async () => {
  const { publish, company, acted, history } = await aBoard();
  const offer = await publish(company);
  const expiresAt = "2027-05-01T00:00:00.000Z";
  expect(await acted(offer, "renew", { expiresAt })).toMatchObject({ status: "published", expiresAt });
  expect((await history(offer))[0]?.changes).toEqual([
    { field: "expiresAt", before: offer.expiresAt, after: expiresAt },
  ]);
});

test("a later end given to an expired offer puts it back; its other changes leave it where it is", async () => {
  const { publish, company, clock, change, startJobs } = await aBoard();
  const offer = await publish(company, { expiresAt: "2026-12-01T00:00:00.000Z" });
  clock.now = new Date("2026-12-02T00:00:00Z");
  await startJobs().stop();
  expect(await change(offer, { title: "Développeur web" })).toMatchObject({ status: "expired" });
  expect(await change(offer, { expiresAt: "2027-01-31T12:00:00Z" })).toMatchObject({
    status: "published",
    title: "Développeur web",
    expiresAt: "2027-01-31T12:00:00.000Z",
  });
});

test("an offer is closed because someone was hired, or withdrawn, and says which", async () => {
  const { publish, company, acted, history, act } = await aBoard();
  const [first, second] = [await publish(company), await publish(company)];
  expect(await acted(first, "close", { reason: "filled", note: "Recrutée au salon." })).toMatchObject({
    status: "filled",
    closedAt: "2026-11-22T10:00:00.000Z",
  });
  expect((await history(first))[0]).toMatchObject({
    by: { actor: "company", partnerName: company.name },
    from: "published",
    to: "filled",
    reason: "Recrutée au salon.",
  });
  expect(await acted(second, "close")).toMatchObject({ status: "closed" });
  expect(await problemOf(await act(second, "close", { reason: "filled" }))).toEqual({
    status: 409,
    code: "offer_move_refused",
  });
});

test("an offer closed by mistake is put back by its company, unless the operator closed it", async () => {
  const { publish, company, operator, acted, act, seen } = await aBoard();
  const [ours, theirs] = [await publish(company), await publish(company)];
  await acted(ours, "close");
  expect(await acted(ours, "renew")).toMatchObject({ status: "published", closedAt: null });
  await acted(theirs, "close", { note: "Annonce trompeuse." }, operator);
  expect(await problemOf(await act(theirs, "renew"))).toEqual({ status: 403, code: "not_permitted" });
  expect(await acted(theirs, "renew", undefined, operator)).toMatchObject({ status: "published" });
  expect((await seen()).sort()).toEqual([ours.id, theirs.id].sort());
});

test.each(["draft", "filled", "expired", "closed"] as const)(
  "an offer that is %s takes no application",
  async (status) => {
    const { publish, company, draft, acted, clock, apply, school, startJobs } = await aBoard();
    const offer = await (status === "draft"
      ? draft()
      : publish(company, { expiresAt: "2026-12-01T00:00:00.000Z" }));
    if (status === "filled") await acted(offer, "close", { reason: "filled" });
    if (status === "closed") await acted(offer, "close");
    if (status === "expired") clock.now = new Date("2026-12-02T00:00:00Z");
    await startJobs().stop();
    expect(await problemOf(await apply(school, aNewApplication({ offerId: offer.id })))).toEqual({
      status: 409,
      code: "offer_closed",
    });
  },
);

test("a company manages its own offers whatever their status, the operator everyone's, and nobody else any", async () => {
  const { publish, draft, company, operator, school, aPartner, acted, send } = await aBoard();
  const other = await aPartner("company");
  const made = [await draft(), await publish(company), await publish(other), await publish(company)];
  const [, , , last] = made;
  if (last) await acted(last, "close");
  const statuses = async (by: TestPartner, query = "") =>
    (await json<ManagedOfferPage>(await send(by.secret, "GET", `/v1/managed-offers${query}`))).data.map(
      ({ status }) => status,
    );
  expect(await statuses(company)).toEqual(["closed", "published", "draft"]);
  expect(await statuses(company, "?status=draft")).toEqual(["draft"]);
  expect(await statuses(operator)).toHaveLength(4);
  expect(await problemOf(await send(school.secret, "GET", "/v1/managed-offers"))).toMatchObject({
    status: 403,
  });
  const first = await json<ManagedOfferPage>(
    await send(operator.secret, "GET", "/v1/managed-offers?limit=3"),
  );
  const next = await json<ManagedOfferPage>(
    await send(operator.secret, "GET", `/v1/managed-offers?limit=3&cursor=${first.page.nextCursor}`),
  );
  expect([...first.data, ...next.data].map(({ id }) => id)).toEqual(made.map(({ id }) => id).reverse());
  expect(next.page.nextCursor).toBeNull();
});

test("the history tells who changed what, before and after, the latest first, page by page", async () => {
  const { publish, company, school, change, send, history } = await aBoard();
  const offer = await publish(company);
  await change(offer, { title: "Développeur web Vue (H/F)", seats: 3 });
  await change(offer, { skills: ["Vue"] });
  expect(await history(offer)).toMatchObject([
    { number: 3, from: "published", to: "published", changes: [{ field: "skills", after: ["Vue"] }] },
    {
      number: 2,
      changes: [
        { field: "title", before: offer.title, after: "Développeur web Vue (H/F)" },
        { field: "seats", before: 1, after: 3 },
        { field: "seatsLeft", before: 1, after: 3 },
      ],
    },
    { number: 1, by: { actor: "company", partnerId: company.id }, from: null, to: "published" },
  ]);
  const page = async (query: string) =>
    json<OfferHistory>(await send(company.secret, "GET", `/v1/offers/${offer.id}/history?limit=2${query}`));
  const first = await page("");
  const second = await page(`&cursor=${first.page.nextCursor}`);
  expect([...first.data, ...second.data].map(({ number }) => number)).toEqual([3, 2, 1]);
  expect(await problemOf(await send(school.secret, "GET", `/v1/offers/${offer.id}/history`))).toMatchObject({
    status: 403,
  });
});

test("two changes at once are both made, one after the other, and both told", async () => {
  const { publish, company, send, read, history } = await aBoard();
  const offer = await publish(company);
  const patch = (body: unknown) => send(company.secret, "PATCH", `/v1/offers/${offer.id}`, body);
  const answers = await Promise.all([
    patch({ seats: 2 }),
    patch({ remote: "remote" }),
    patch({ durationMonths: 12 }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(await read(offer)).toMatchObject({ seats: 2, remote: "remote", durationMonths: 12 });
  expect((await history(offer)).map(({ number }) => number)).toEqual([4, 3, 2, 1]);
});

test("two offers of a company cannot bear the same id of its own, two companies' can", async () => {
  const { publish, company, aPartner, send } = await aBoard();
  await publish(company, { externalId: "REQ-42" });
  const refused = { status: 422, code: "validation_failed", errors: ["/externalId already_used"] };
  const again = aNewOffer({ externalId: "REQ-42" });
  expect(await problemOf(await send(company.secret, "POST", "/v1/offers", again))).toEqual(refused);
  const other = await publish(company);
  expect(
    await problemOf(await send(company.secret, "PATCH", `/v1/offers/${other.id}`, { externalId: "REQ-42" })),
  ).toEqual(refused);
  expect(await publish(await aPartner("company"), { externalId: "REQ-42" })).toMatchObject({
    externalId: "REQ-42",
  });
});
