import { expect, test } from "vitest";
import { OFFER_STATUSES, type OfferStatus } from "./offer.js";
import { canMove, nextStatuses, OFFER_ACTORS, standingAt } from "./transition.js";

test.each([
  ["draft", "company", ["in_review", "published", "closed"]],
  ["draft", "operator", ["in_review", "published", "closed"]],
  ["in_review", "company", ["published", "filled", "closed"]],
  ["in_review", "operator", ["draft", "published", "filled", "closed"]],
  ["published", "company", ["published", "in_review", "filled", "closed"]],
  ["published", "time", ["expired"]],
  ["published", "placement", ["filled"]],
  ["filled", "company", ["published", "in_review", "expired", "closed"]],
  ["filled", "time", []],
  ["expired", "company", ["published", "in_review", "filled", "closed"]],
  ["expired", "placement", ["filled"]],
  ["closed", "company", ["published", "in_review"]],
  ["closed", "time", []],
  ["closed", "placement", []],
] as const)("from %s, %s may move an offer to %j", (from, actor, to) => {
  expect(nextStatuses(from, actor)).toEqual(to);
});

test("the clock and placements touch no offer that is not on the boards, or just off them", () => {
  const touched = OFFER_STATUSES.flatMap((from) =>
    (["time", "placement"] as const).flatMap((actor) =>
      nextStatuses(from, actor).map((to) => `${actor}: ${from} → ${to}`),
    ),
  );
  expect(touched).toEqual([
    "time: published → expired",
    "placement: published → filled",
    "placement: expired → filled",
  ]);
});

test("nobody makes a draft of an offer but the operator, of one in review", () => {
  const ways = OFFER_STATUSES.flatMap((from: OfferStatus) =>
    OFFER_ACTORS.filter((actor) => canMove(from, "draft", actor)).map((actor) => `${actor} ${from}`),
  );
  expect(ways).toEqual(["operator in_review"]);
});

test.each([
  ["a seat and time left", { seatsLeft: 1, expiresAt: "2027-01-22T23:59:59.000Z" }, "published"],
  ["its end at that very instant", { seatsLeft: 1, expiresAt: "2026-12-01T00:00:00.000Z" }, "expired"],
  ["no seat left", { seatsLeft: 0, expiresAt: "2027-01-22T23:59:59.000Z" }, "filled"],
  ["no seat left and its end passed", { seatsLeft: 0, expiresAt: "2026-11-30T23:59:59.000Z" }, "filled"],
] as const)("an offer with %s stands as it should", (_case, offer, standing) => {
  expect(standingAt(offer, "2026-12-01T00:00:00.000Z")).toBe(standing);
});
