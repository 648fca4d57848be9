import type { NewOffer, Offer } from "@alternance-kit/contract/offer";
import { type Principal, requireKind } from "../http/principal.js";
import { type Idempotency, once } from "../idempotency/idempotency.js";
import { refuseTakenExternalId } from "./external-id.js";
import { type NewOfferDeps, newOffer } from "./new-offer.js";
import type { EventNote, OfferStore } from "./offers.store.js";
import { judge } from "./review/judge.js";
import { withReview } from "./review/kept-review.js";

export interface PublishOfferDeps extends NewOfferDeps {
  offers: Pick<OfferStore, "write">;
  idempotency: Idempotency;
}

/** Publishes an offer of the company that asks, unless it is a draft, or a rule holds it back: its status says which. */
export async function publishOffer(
  deps: PublishOfferDeps,
  principal: Principal,
  input: NewOffer,
  idempotencyKey: string | undefined,
): Promise<Offer> {
  requireKind(principal, "company");
  const use = { keyId: principal.keyId, idempotencyKey, request: ["publishOffer", input] };
  return once(deps.idempotency, use, async (record) => {
    const draft = await newOffer(deps, principal, input);
    const { offer, review } = input.isDraft
      ? { offer: draft, review: undefined }
      : judge(draft, undefined, await deps.payOverrides(), deps.now());
    const answer = withReview(offer, review);
    const event: EventNote = {
      actor: "company",
      partnerId: principal.partner.id,
      from: null,
      changes: [],
      reason: null,
    };
    await refuseTakenExternalId(() =>
      deps.offers.write([{ offer, revision: 0, event, review }], record(answer)),
    );
    return answer;
  });
}
