import type { OfferStore } from "./offers.store.js";
import { withLatest } from "./offers.store.js";

export interface ExpireOffersDeps {
  offers: Pick<OfferStore, "listDue" | "write">;
}

/** Written together: few enough that a company that renews at that moment waits for none of it. */
const AT_ONCE = 100;

/** Takes off the boards the offers whose end has passed; answers how many. Two services at once mark each offer once. */
export async function expireOffers({ offers }: ExpireOffersDeps, now: Date): Promise<number> {
  const at = now.toISOString();
  let expired = 0;
  for (;;) {
    const marked = await withLatest(async () => {
      const due = await offers.listDue(at, AT_ONCE);
      await offers.write(
        due.map(({ offer, revision }) => ({
          offer: { ...offer, status: "expired", updatedAt: at },
          revision,
          event: { actor: "time", partnerId: null, from: offer.status, changes: [], reason: null },
        })),
      );
      return due.length;
    });
    expired += marked;
    if (marked < AT_ONCE) return expired;
  }
}
