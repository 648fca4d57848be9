import type { Offer } from "@alternance-kit/contract/offer";
import { canMove, type OfferActor } from "@alternance-kit/domain/offer-transition";
import { AppError } from "../app-error.js";
import type { Principal } from "../http/principal.js";
import {
  type EventNote,
  type KeptOffer,
  type OfferStore,
  type OfferWrite,
  withLatest,
} from "./offers.store.js";
import { moveRefused } from "./refusals.js";
import { withReview } from "./review/kept-review.js";

/**
 * The offer, if the principal may manage it: its company, or the operator. An offer that is not on the boards is told to nobody else.
 * @throws {AppError} `offer_not_found`, `not_permitted`
 */
export async function ownOffer(
  store: Pick<OfferStore, "findKept">,
  principal: Principal,
  id: string,
): Promise<KeptOffer> {
  const kept = await store.findKept(id);
  if (kept && manages(principal, kept.offer)) return kept;
  if (!kept || !isShown(kept.offer)) throw noOffer(id);
  throw new AppError(
    "not_permitted",
    "This offer belongs to another company: only its own key can change it.",
  );
}

export const noOffer = (id: string) => new AppError("offer_not_found", `There is no offer ${id}.`);

/** Whether anybody may read an offer: one that was never to be seen, or waits to be again, is its company's and the operator's. */
export const isShown = ({ status }: Pick<Offer, "status">): boolean =>
  status !== "draft" && status !== "in_review";

export const manages = ({ partner, keyKind }: Principal, offer: Offer): boolean =>
  keyKind === "secret" && (partner.kind === "operator" || partner.id === offer.company.id);

export const actorOf = ({ partner }: Principal): OfferActor =>
  partner.kind === "operator" ? "operator" : "company";

/** What the history says of a principal's act. */
export const noteOf = (
  principal: Principal,
  { offer }: KeptOffer,
  said: Partial<Pick<EventNote, "changes" | "reason">> = {},
): EventNote => ({
  actor: actorOf(principal),
  partnerId: principal.partner.id,
  from: offer.status,
  changes: [],
  reason: null,
  ...said,
});

/**
 * Changes an offer that the principal manages, and answers it as it then is. `decide` gives what to write, or nothing when all is as asked.
 * Of two changes at once the second is decided again, on what the first left.
 * @throws {AppError} `offer_not_found`, `not_permitted`, `offer_move_refused`
 */
export const changeOffer = (
  { offers }: { offers: Pick<OfferStore, "findKept" | "write"> },
  principal: Principal,
  id: string,
  decide: (kept: KeptOffer) => OfferWrite | undefined | Promise<OfferWrite | undefined>,
): Promise<Offer> =>
  withLatest(async () => {
    const kept = await ownOffer(offers, principal, id);
    const write = await decide(kept);
    if (!write) return withReview(kept.offer, kept.review);
    const [from, to] = [kept.offer.status, write.offer.status];
    if (from !== to && !canMove(from, to, actorOf(principal))) throw moveRefused(from, actorOf(principal));
    await offers.write([write]);
    return withReview(write.offer, write.review ?? kept.review);
  });
