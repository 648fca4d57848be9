import type { OfferStatus } from "./offer.js";

/** Who changes where an offer stands: its company, the operator, the clock, or a candidate's placement. */
export const OFFER_ACTORS = ["company", "operator", "time", "placement"] as const;
export type OfferActor = (typeof OFFER_ACTORS)[number];

type Moves = Partial<Record<OfferStatus, readonly OfferActor[]>>;

const PEOPLE = ["company", "operator"] as const;

/**
 * Who may move an offer from where to where. An offer goes back on the boards from everywhere it may have left them: its
 * seats were raised, its end was put off, it was taken back by mistake. Only the operator sends one back to its draft.
 */
const MOVES: Readonly<Record<OfferStatus, Moves>> = {
  draft: { in_review: PEOPLE, published: PEOPLE, closed: PEOPLE },
  in_review: { draft: ["operator"], published: PEOPLE, filled: PEOPLE, closed: PEOPLE },
  published: {
    published: PEOPLE,
    in_review: PEOPLE,
    filled: [...PEOPLE, "placement"],
    expired: ["time"],
    closed: PEOPLE,
  },
  filled: { published: PEOPLE, in_review: PEOPLE, expired: PEOPLE, closed: PEOPLE },
  expired: { published: PEOPLE, in_review: PEOPLE, filled: [...PEOPLE, "placement"], closed: PEOPLE },
  closed: { published: PEOPLE, in_review: PEOPLE },
};

export const canMove = (from: OfferStatus, to: OfferStatus, actor: OfferActor): boolean =>
  MOVES[from][to]?.includes(actor) ?? false;

/** Where an actor may move an offer from `status`. */
export const nextStatuses = (status: OfferStatus, actor: OfferActor): readonly OfferStatus[] =>
  (Object.keys(MOVES[status]) as OfferStatus[]).filter((to) => canMove(status, to, actor));

/** Whether an offer may stand on the boards at an instant (ISO 8601, UTC), and why not: its end has passed, or its seats are taken. */
export function standingAt(
  { seatsLeft, expiresAt }: { seatsLeft: number; expiresAt: string },
  at: string,
): "published" | "filled" | "expired" {
  if (seatsLeft < 1) return "filled";
  return at < expiresAt ? "published" : "expired";
}

/** Months ahead, at most, that an offer's end may be set: one nobody looks at again would stay on the boards. */
export const MAX_OFFER_MONTHS_OPEN = 6;
