import type { Application } from "@alternance-kit/contract/application";
import type { Offer } from "@alternance-kit/contract/offer";
import { aNewApplication } from "@alternance-kit/testing/builders";
import { expect, test } from "vitest";
import { aBoard, json } from "../testing/a-board.js";
import { problemOf, type TestPartner, type TestService } from "../testing/a-service.js";

/** As many candidates as asked, each come to an offer, ready to be placed. */
async function candidates(
  { submit, send }: TestService,
  school: TestPartner,
  company: TestPartner,
  offer: Offer,
  many: number,
) {
  const ids: string[] = [];
  for (let i = 0; i < many; i++) {
    const applicant = { firstName: "Ada", lastName: "Lovelace", email: `ada${i}@example.org` };
    const { id } = await submit(school, offer, aNewApplication({ offerId: offer.id, applicant }));
    await send(company.secret, "POST", `/v1/applications/${id}/move`, { to: "offered" });
    ids.push(id);
  }
  return ids;
}

test("a placement takes a seat, and the last one fills the offer", async () => {
  const board = await aBoard();
  const { publish, company, school, send, read, seen, history, change } = board;
  const offer = await publish(company, { seats: 2 });
  const [first, second, third] = await candidates(board, school, company, offer, 3);
  const place = (id = "") => send(company.secret, "POST", `/v1/applications/${id}/move`, { to: "placed" });
  expect((await place(first)).status).toBe(200);
  expect(await read(offer)).toMatchObject({ status: "published", seats: 2, seatsLeft: 1 });
  expect((await place(second)).status).toBe(200);
  expect(await read(offer)).toMatchObject({ status: "filled", seatsLeft: 0 });
  expect(await seen()).toEqual([]);
  expect((await history(offer))[0]).toMatchObject({
    by: { actor: "placement", partnerId: company.id },
    from: "published",
    to: "filled",
    changes: [{ field: "seatsLeft", before: 1, after: 0 }],
  });
  expect(await problemOf(await place(third))).toEqual({ status: 409, code: "offer_full" });
  expect(await change(offer, { seats: 3 })).toMatchObject({ status: "published", seatsLeft: 1 });
  expect((await place(third)).status).toBe(200);
  expect(await read(offer)).toMatchObject({ status: "filled", seats: 3, seatsLeft: 0 });
});

test("of two placements at once for one seat, one is made and the other is told", async () => {
  const board = await aBoard();
  const { publish, company, school, send, read, history } = board;
  const offer = await publish(company, { seats: 1 });
  const ids = await candidates(board, school, company, offer, 2);
  const placed = await Promise.all(
    ids.map((id) => send(company.secret, "POST", `/v1/applications/${id}/move`, { to: "placed" })),
  );
  expect(placed.map(({ status }) => status).sort()).toEqual([200, 409]);
  const refused = placed.find(({ status }) => status === 409);
  expect(refused && (await problemOf(refused))).toEqual({ status: 409, code: "offer_full" });
  expect(await read(offer)).toMatchObject({ status: "filled", seatsLeft: 0 });
  expect((await history(offer)).filter(({ by }) => by.actor === "placement")).toHaveLength(1);
  const { data } = await json<{ data: Application[] }>(
    await send(company.secret, "GET", `/v1/applications?offerId=${offer.id}`),
  );
  expect(data.map(({ status }) => status).sort()).toEqual(["offered", "placed"]);
});

test("a filled offer is changed by giving it more seats, and renewed only if it has some left", async () => {
  const board = await aBoard();
  const { publish, company, school, send, act } = board;
  const offer = await publish(company, { seats: 1 });
  const [id] = await candidates(board, school, company, offer, 1);
  await send(company.secret, "POST", `/v1/applications/${id}/move`, { to: "placed" });
  expect(await problemOf(await act(offer, "renew"))).toEqual({ status: 409, code: "offer_full" });
  const patch = (body: unknown) => send(company.secret, "PATCH", `/v1/offers/${offer.id}`, body);
  expect(await problemOf(await patch({ title: "Autre titre" }))).toEqual({
    status: 409,
    code: "offer_closed",
  });
  await patch({ seats: 2 });
  expect(await problemOf(await patch({ seats: 0 }))).toMatchObject({ errors: ["/seats too_small"] });
});

test("fewer seats than placements is refused; as many fills the offer", async () => {
  const board = await aBoard();
  const { publish, company, school, send, change } = board;
  const offer = await publish(company, { seats: 4 });
  const ids = await candidates(board, school, company, offer, 2);
  for (const id of ids) await send(company.secret, "POST", `/v1/applications/${id}/move`, { to: "placed" });
  expect(
    await problemOf(await send(company.secret, "PATCH", `/v1/offers/${offer.id}`, { seats: 1 })),
  ).toMatchObject({ errors: ["/seats too_small"] });
  expect(await change(offer, { seats: 2 })).toMatchObject({ status: "filled", seatsLeft: 0 });
});
